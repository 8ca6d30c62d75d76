package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.tracker.Taxonomy;
import org.markettracker.market.domain.tracker.Trackers;

/** Where work on a draft begins: the edition is locked and open, and the segment is one of its tracker. */
@ApplicationScoped
class DraftDesk {
    private final Editions editions;
    private final Trackers trackers;

    DraftDesk(Editions editions, Trackers trackers) {
        this.editions = editions;
        this.trackers = trackers;
    }

    /** Locks the edition, whatever its state. */
    Edition lock(EditionId id) {
        return editions.lock(id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "edition " + id + ": does not exist"));
    }

    /** Locks the edition and refuses unless it is a draft. */
    void open(EditionId id) {
        lock(id).checkDraft();
    }

    /** Refuses a segment that the tracker does not have. */
    void checkSegment(EditionId id, String segment) {
        Taxonomy taxonomy = trackers.find(id.tracker())
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + id.tracker() + ": does not exist"))
                .state()
                .taxonomy();
        if (!taxonomy.has(segment)) {
            throw Refused.invalid("segment", "must be a segment of the tracker " + id.tracker(), segment);
        }
    }
}
