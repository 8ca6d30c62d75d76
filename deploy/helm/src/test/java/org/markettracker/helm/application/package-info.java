/** What the applications themselves say of their ports, paths and settings, read from their sources. */
@NullMarked
package org.markettracker.helm.application;

import org.jspecify.annotations.NullMarked;
