package org.markettracker.deploy.local.engine;

import java.io.IOException;
import java.util.Optional;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.Restartable;

/** One of the real parts. It is started once, in its own thread, and may be closed whether or not that succeeded. */
public interface Engine extends Restartable, AutoCloseable {

    /** Returns when it answers. */
    @Override
    void start() throws IOException;

    /** Whether a start under way may be broken off by interrupting its thread. */
    default boolean startMayBeInterrupted() {
        return true;
    }

    @Override
    void close() throws IOException;

    /** The process in which it runs, when that is not this one. */
    Optional<ProcessIdentity> process();

    @Override
    default boolean alive() {
        return process().isPresent();
    }
}
