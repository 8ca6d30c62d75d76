package org.markettracker.vendor.messaging.heard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.markettracker.vendor.domain.edition.EditionId;

/**
 * How long editions that could not be settled are left alone: as long as the try took, then twice as long each time, so
 * that whoever mends such an edition finds its gate open at least half of the time.
 */
final class Pauses {
    static final Duration LEAST = Duration.ofSeconds(2);
    static final Duration MOST = Duration.ofMinutes(15);

    /** How often in a row an edition failed, and when it may be tried again. */
    private record Pause(int failures, Instant until) {}

    private final Map<EditionId, Pause> pauses = new ConcurrentHashMap<>();
    private final Clock clock;

    Pauses(Clock clock) {
        this.clock = clock;
    }

    /** Whether it failed when it was last tried. */
    boolean hasFailed(EditionId edition) {
        return pauses.containsKey(edition);
    }

    /** Whether it may be tried now. */
    boolean isOver(EditionId edition) {
        Pause pause = pauses.get(edition);
        return pause == null || !pause.until().isAfter(clock.instant());
    }

    /** Notes a failure and tells how long the edition is left alone. */
    Duration failed(EditionId edition, Duration took) {
        Pause before = pauses.get(edition);
        int failures = before == null ? 1 : before.failures() + 1;
        Duration first = took.compareTo(LEAST) < 0 ? LEAST : took;
        Duration wanted = first.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration pause = wanted.compareTo(MOST) > 0 ? MOST : wanted;
        pauses.put(edition, new Pause(failures, clock.instant().plus(pause)));
        return pause;
    }

    /** Forgets that it failed. */
    void settled(EditionId edition) {
        pauses.remove(edition);
    }

    /** Forgets all but those that are still to be settled. */
    void keep(Collection<EditionId> unsettled) {
        pauses.keySet().retainAll(unsettled);
    }
}
