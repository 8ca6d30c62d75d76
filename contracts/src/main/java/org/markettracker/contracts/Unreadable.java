package org.markettracker.contracts;

/** A record that can never be read as what its topic promises; it goes to the dead letters at once. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
