/**
 * One stack for a whole run of the tests. Whoever needs it first starts {@link org.markettracker.deploy.local.teststack.TestStackDaemon
 * a process of its own} that holds the engines on free ports with data in a directory for temporary files; all later test
 * processes of the same build join it. It ends by itself as soon as {@link org.markettracker.deploy.local.teststack.Lease the build
 * it was started for} has ended, however that ended, and leaves no process, port or file.
 */
@NullMarked
package org.markettracker.deploy.local.teststack;

import org.jspecify.annotations.NullMarked;
