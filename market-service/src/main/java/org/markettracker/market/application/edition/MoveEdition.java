package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.PublishingTalk;

/**
 * The steps of an edition's life that need no other service: submit, cancel, withdraw. The same person asking twice for
 * the first or the last gets the same answer; a repeated cancel would go back one step more, unless it names the version.
 */
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
    public Edition submit(EditionId id, String by, Optional<Long> seen) {
        Edition edition = locked(id, seen);
        if (edition.repeats(EditionState.IN_REVIEW, by)) {
            return edition;
        }
        Change<Edition> submitted = edition.submit(by, now());
        // What is frozen later hangs on the statements alone, not on the way to them nor on older rules.
        reconcileEdition.reconcileAnew(id);
        return stored(submitted);
    }

    @Transactional
    public Edition cancel(EditionId id, String by, Optional<Long> seen) {
        Edition edition = locked(id, seen);
        Change<Edition> cancelled = edition.cancel(by, now());
        if (edition.publication() != null) {
            talk.callOff(id, edition.publication().id());
        }
        return stored(cancelled);
    }

    @Transactional
    public Edition withdraw(EditionId id, @Nullable String reason, String by, Optional<Long> seen) {
        Edition edition = locked(id, seen);
        if (edition.repeats(EditionState.WITHDRAWN, by)) {
            return edition;
        }
        Edition withdrawn = stored(edition.withdraw(reason, by, now()));
        // Readers hear that it is withdrawn before its content goes.
        if (withdrawn.isOnPublicTopics()) {
            talk.announcePublicly(withdrawn);
        }
        if (withdrawn.hasReleased("market")) {
            talk.retract(withdrawn);
        }
        return withdrawn;
    }

    private Edition locked(EditionId id, Optional<Long> seen) {
        Edition edition = desk.lock(id);
        edition.checkVersion(seen);
        return edition;
    }

    private Edition stored(Change<Edition> change) {
        editions.store(change);
        return change.state();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
