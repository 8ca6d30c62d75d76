/**
 * Processes of this machine: start them, wait for them, and end them surely. A process is known by its id together with the
 * tick at which it started, as the system gives an id again to another process once the first is gone. What is started
 * is written to a {@link org.markettracker.deploy.local.process.ProcessLedger ledger} first of all, so that it can be ended
 * even when the one that started it was killed.
 */
@NullMarked
package org.markettracker.deploy.local.process;

import org.jspecify.annotations.NullMarked;
