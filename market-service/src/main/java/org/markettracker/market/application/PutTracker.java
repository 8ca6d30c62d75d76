package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.Statement;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.statement.Admission;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/** Makes or changes a tracker, and tells it as of each edition that is still a draft. */
@ApplicationScoped
public class PutTracker {
    private final Trackers trackers;
    private final Editions editions;
    private final MarketStatements statements;
    private final ReconcileEdition reconcileEdition;
    private final Announcements announcements;

    PutTracker(
            Trackers trackers,
            Editions editions,
            MarketStatements statements,
            ReconcileEdition reconcileEdition,
            Announcements announcements) {
        this.trackers = trackers;
        this.editions = editions;
        this.statements = statements;
        this.reconcileEdition = reconcileEdition;
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
                    .ifPresent(draft -> follow(draft.id(), tracker));
        }
        return new Recorded<>(tracker, version, known.isEmpty());
    }

    /** A draft whose statements the tracker could no longer take keeps it from being changed that way. */
    private void follow(EditionId draft, Tracker tracker) {
        Admission admission = new Admission(tracker);
        for (Versioned<MarketStatement> each : statements.of(draft)) {
            Statement statement = each.state().statement();
            if (!admission.admits(statement, List.of())) {
                throw Refused.invalid(
                        tracker.taxonomy().has(statement.segment()) ? "currency" : "segments",
                        "must leave room for the statements of draft " + draft + ", such as " + statement.id(),
                        statement.segment() + " in " + statement.unit().code());
            }
        }
        announcements.announce(new Fact.CatalogueIs(draft, tracker));
        reconcileEdition.reconcileMuch(draft);
    }
}
