package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/** Makes or changes a tracker, and tells it as of each edition that is still a draft. */
@ApplicationScoped
public class PutTracker {
    private final Trackers trackers;
    private final Editions editions;
    private final Announcements announcements;

    PutTracker(Trackers trackers, Editions editions, Announcements announcements) {
        this.trackers = trackers;
        this.editions = editions;
        this.announcements = announcements;
    }

    @Transactional
    public Recorded<Tracker> put(Tracker tracker, Optional<Long> seen) {
        Optional<Versioned<Tracker>> known = trackers.find(tracker.id());
        if (known.isPresent()) {
            if (known.get().state().equals(tracker)) {
                return new Recorded<>(tracker, known.get().version(), false);
            }
            known.get().check("tracker " + tracker.id(), seen);
        }
        long version = trackers.store(tracker);
        for (Edition edition : editions.of(tracker.id())) {
            editions.lock(edition.id())
                    .filter(locked -> locked.state() == EditionState.DRAFT)
                    .ifPresent(draft -> announcements.announce(new Fact.CatalogueIs(draft.id(), tracker)));
        }
        return new Recorded<>(tracker, version, known.isEmpty());
    }
}
