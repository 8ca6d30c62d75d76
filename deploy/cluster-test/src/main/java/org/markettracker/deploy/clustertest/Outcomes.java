package org.markettracker.deploy.clustertest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What became of the requests of a load: how many, how slow, and what failed when. */
final class Outcomes {
    private final Instant began;
    private final Map<Long, LongAdder> millis = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private long firstFailure = Long.MAX_VALUE;
    private long lastFailure = Long.MIN_VALUE;

    Outcomes(Instant began) {
        this.began = began;
    }

    void good(Duration took) {
        all.incrementAndGet();
        millis.computeIfAbsent(took.toMillis(), key -> new LongAdder()).increment();
    }

    synchronized void bad(String what, Instant at) {
        all.incrementAndGet();
        failed.incrementAndGet();
        failures.computeIfAbsent(what, key -> new LongAdder()).increment();
        long second = Duration.between(began, at).toSeconds();
        firstFailure = Math.min(firstFailure, second);
        lastFailure = Math.max(lastFailure, second);
    }

    int failed() {
        return failed.get();
    }

    /** The time within which this part of the good answers came, in milliseconds. */
    long quantile(double part) {
        long wanted = (long) Math.ceil(part * (all.get() - failed.get()));
        long seen = 0;
        for (Map.Entry<Long, LongAdder> each : millis.entrySet()) {
            seen += each.getValue().sum();
            if (seen >= wanted) {
                return each.getKey();
            }
        }
        return 0;
    }

    @Override
    public synchronized String toString() {
        String text = all.get() + " requests, " + failed.get() + " failed; p50 " + quantile(0.5) + " ms, p99 "
                + quantile(0.99) + " ms, slowest " + quantile(1) + " ms";
        return failed.get() == 0
                ? text
                : text + "; failed between second " + firstFailure + " and " + lastFailure + ": "
                        + new TreeMap<>(failures);
    }
}
