package org.markettracker.deploy.local.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, never without an end. */
public final class Waiting {

    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private Waiting() {}

    /** Waits until it is so; after {@code atMost} it fails and names what it waited for. */
    public static void until(String what, Duration atMost, BooleanSupplier isSo) {
        if (!within(atMost, isSo)) {
            throw new IllegalStateException("Waited " + atMost.toSeconds() + " s in vain for " + what);
        }
    }

    /** Whether it became so within that time. */
    public static boolean within(Duration atMost, BooleanSupplier isSo) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
