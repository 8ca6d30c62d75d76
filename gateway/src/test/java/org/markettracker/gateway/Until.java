package org.markettracker.gateway;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that comes in its own time, but not for ever. */
public final class Until {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Until() {}

    /** Looks every 20 ms until it is so; fails when it is not so after 20 s. */
    public static void soon(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail(what + " within " + LONGEST);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
