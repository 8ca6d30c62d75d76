package org.markettracker.deploy.local.engine;

/**
 * The address that the engines listen on: loopback, unless the property {@value #PROPERTY} names another address of this
 * machine. That is for tests on a cluster whose network nobody else is in; the passwords here are for development.
 */
public final class EngineHost {
    static final String PROPERTY = "market-tracker.engine-host";
    private static final String LOOPBACK = "127.0.0.1";

    private EngineHost() {}

    /** As a number, to listen on. */
    public static String address() {
        return System.getProperty(PROPERTY, LOOPBACK);
    }

    public static boolean isLoopback() {
        return address().equals(LOOPBACK);
    }

    /** As browsers and tokens name it. */
    static String name() {
        return isLoopback() ? "localhost" : address();
    }

    /** The address of a server for browsers at that port. */
    public static String url(int port) {
        return "http://" + name() + ":" + port;
    }
}
