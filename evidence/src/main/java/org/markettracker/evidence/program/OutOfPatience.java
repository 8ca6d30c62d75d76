package org.markettracker.evidence.program;

/** There would be an answer, but not within the time that {@link Patience} gave. */
public final class OutOfPatience extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfPatience() {
        super("took longer than was allowed");
    }
}
