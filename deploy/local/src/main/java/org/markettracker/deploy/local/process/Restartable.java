package org.markettracker.deploy.local.process;

import java.io.IOException;

/** Something that runs and can be started again after it ended by itself. */
public interface Restartable {

    String name();

    boolean alive();

    void start() throws IOException;
}
