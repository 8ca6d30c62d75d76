package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.PublishingTalk;

/** The steps of an edition's life that need no other service: submit, cancel, withdraw. */
@ApplicationScoped
public class MoveEdition {
    private final DraftDesk desk;
    private final Editions editions;
    private final ReconcileEdition reconcileEdition;
    private final PublishingTalk talk;
    private final Clock clock;

    MoveEdition(
            DraftDesk desk, Editions editions, ReconcileEdition reconcileEdition, PublishingTalk talk, Clock clock) {
        this.desk = desk;
        this.editions = editions;
        this.reconcileEdition = reconcileEdition;
        this.talk = talk;
        this.clock = clock;
    }

    @Transactional
    public Edition submit(EditionId id, String by) {
        Change<Edition> submitted = desk.lock(id).submit(by, now());
        // A draft from before an upgrade may have been reconciled or examined by older rules.
        reconcileEdition.reconcile(id);
        return stored(submitted);
    }

    @Transactional
    public Edition cancel(EditionId id, String by) {
        Edition edition = desk.lock(id);
        Change<Edition> cancelled = edition.cancel(by, now());
        if (edition.publication() != null) {
            talk.callOff(id, edition.publication().id());
        }
        return stored(cancelled);
    }

    @Transactional
    public Edition withdraw(EditionId id, String by) {
        Edition withdrawn = stored(desk.lock(id).withdraw(by, now()));
        if (withdrawn.isOnPublicTopics()) {
            talk.announcePublicly(withdrawn);
        }
        return withdrawn;
    }

    private Edition stored(Change<Edition> change) {
        editions.store(change);
        return change.state();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
