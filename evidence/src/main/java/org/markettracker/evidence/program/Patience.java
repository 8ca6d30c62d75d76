package org.markettracker.evidence.program;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long whoever asks is willing to wait: looked at before each question to a solver, of which a reconciliation asks
 * thousands. Without a limit nobody is ever out of patience.
 */
public final class Patience {
    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    private Patience() {}

    /**
     * Works for at most about so long.
     *
     * @throws OutOfPatience where that was not enough; what was begun is of no use then
     */
    public static <T> T within(Duration most, Supplier<T> work) {
        Long outer = END.get();
        long end = System.nanoTime() + most.toNanos();
        END.set(outer == null || outer - end > 0 ? end : outer);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                END.remove();
            } else {
                END.set(outer);
            }
        }
    }

    /** Goes on, or ends the work of this thread that has taken too long. */
    public static void check() {
        Long end = END.get();
        if (end != null && System.nanoTime() - end > 0) {
            throw new OutOfPatience();
        }
    }
}
