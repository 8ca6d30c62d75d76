/**
 * The four applications as packaged, each a process of its own: which there are, where they listen, what they are told, and
 * their whole life from start to end. A test may kill one and start it again.
 */
@NullMarked
package org.markettracker.deploy.local.apps;

import org.jspecify.annotations.NullMarked;
