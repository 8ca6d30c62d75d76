package org.markettracker.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the intake has come. A partition's last offsets are often commit markers of the producers' transactions, which
 * no consumer is ever given, so the offset of the last record never reaches the end. What counts is that the consumer's
 * position has passed the end and that every record handed out until then has been applied.
 */
@ApplicationScoped
class Progress {
    private final AtomicLong polled = new AtomicLong();
    private final AtomicLong applied = new AtomicLong();
    private volatile Map<TopicPartition, Long> goal = Map.of();
    private volatile boolean caughtUp;

    /** Counts records that the consumer has handed out. */
    void polled(int records) {
        polled.addAndGet(records);
    }

    /** Counts a record that was taken in, or left because it cannot be read. */
    void applied() {
        applied.incrementAndGet();
    }

    /** Begins a run towards these ends. */
    void aimAt(Map<TopicPartition, Long> ends) {
        caughtUp = false;
        goal = Map.copyOf(ends);
    }

    boolean hasGoal() {
        return !goal.isEmpty();
    }

    boolean hasCaughtUp() {
        return caughtUp;
    }

    /**
     * Judges these positions, which must have been read by the thread that polls: only then does the number of records
     * handed out belong to them.
     */
    void reached(Map<TopicPartition, Long> positions) {
        boolean passed = hasGoal()
                && goal.entrySet().stream()
                        .allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
        if (passed && hasAppliedAll()) {
            caughtUp = true;
        }
    }

    boolean hasAppliedAll() {
        return applied.get() >= polled.get();
    }

    /** What is still missing, for the operator. */
    String state() {
        if (caughtUp) {
            return "caught up";
        }
        return hasGoal()
                ? "reading: " + applied.get() + " of at least " + polled.get() + " records applied"
                : "the ends of the topics are not known yet";
    }
}
