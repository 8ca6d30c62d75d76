package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/** Where work on a draft begins: the edition is locked and open, and the segment is one of its tracker. */
@ApplicationScoped
public class DraftDesk {
    private final Editions editions;
    private final Trackers trackers;
    private final Clock clock;

    DraftDesk(Editions editions, Trackers trackers, Clock clock) {
        this.editions = editions;
        this.trackers = trackers;
        this.clock = clock;
    }

    /** Locks the edition, whatever its state; refuses one that somebody else is long at work on. */
    public Edition lock(EditionId id) {
        return editions.lockSoon(id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "edition " + id + ": does not exist"));
    }

    /** Locks the edition and refuses unless it is a draft. */
    public void open(EditionId id) {
        lock(id).checkDraft();
    }

    /** The tracker that an edition is of. */
    public Tracker tracker(EditionId id) {
        return trackers.find(id.tracker())
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + id.tracker() + ": does not exist"))
                .state();
    }

    /** Refuses a segment that the tracker does not have. */
    public void checkSegment(EditionId id, String segment) {
        if (!tracker(id).taxonomy().has(segment)) {
            throw Refused.invalid("segment", "must be a segment of the tracker " + id.tracker(), segment);
        }
    }

    /** The present instant, as exactly as it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
