package org.markettracker.market.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictDecision;
import org.markettracker.market.domain.conflict.Conflicts;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.statement.Standing;

/**
 * Decides a conflict of a draft: sets statements aside, or accepts what gave way. Taking the decision back puts what it
 * had set aside back to stand.
 */
@ApplicationScoped
public class DecideConflict {
    private final DraftDesk desk;
    private final Conflicts conflicts;
    private final MarketStatements statements;
    private final ReconcileEdition reconcileEdition;
    private final Trail trail;

    DecideConflict(
            DraftDesk desk,
            Conflicts conflicts,
            MarketStatements statements,
            ReconcileEdition reconcileEdition,
            Trail trail) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.statements = statements;
        this.reconcileEdition = reconcileEdition;
        this.trail = trail;
    }

    /** The same decision again changes nothing. */
    @Transactional
    public Recorded<Conflict> decide(
            EditionId edition,
            String id,
            ConflictDecision.Kind kind,
            List<String> named,
            String reason,
            String by,
            Optional<Long> seen) {
        desk.open(edition);
        Versioned<Conflict> known = known(edition, id);
        Conflict conflict = known.state();
        conflict.checkMembers(named);
        ConflictDecision wanted = new ConflictDecision(
                kind,
                named,
                by,
                desk.now(),
                reason,
                kind == ConflictDecision.Kind.GIVES_WAY ? conflict.gaveWay() : List.of(),
                false);
        if (wanted.saysTheSameAs(conflict.decision())) {
            return new Recorded<>(conflict, known.version(), false);
        }
        check(known, seen);
        Set<String> back = new HashSet<>(setAsideBy(conflict.decision()));
        named.forEach(back::remove);
        standAgain(edition, back);
        for (String each : wanted.statements()) {
            stand(edition, each, Standing.setAside(reason, by, wanted.at()));
        }
        conflicts.store(conflict.with(wanted).found());
        String what = (kind.code() + " " + String.join(" ", wanted.statements())).strip();
        trail.add(new TrailEntry(edition, wanted.at(), by, "conflict " + id, what, reason));
        reconcileEdition.reconcile(edition);
        return answer(edition, id, !conflict.isDecided());
    }

    @Transactional
    public void withdraw(EditionId edition, String id, String by, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Conflict> known = known(edition, id);
        ConflictDecision decision = known.state().decision();
        if (decision == null) {
            throw new Refused(Refusal.NOT_FOUND, "conflict " + id + ": has no decision");
        }
        if (seen.isPresent()) {
            known.check("conflict " + id, seen);
        }
        standAgain(edition, setAsideBy(decision));
        conflicts.store(known.state().with(null).found());
        trail.add(new TrailEntry(
                edition,
                desk.now(),
                by,
                "conflict " + id,
                "withdrawn",
                decision.kind().code() + ": " + decision.reason()));
        reconcileEdition.reconcile(edition);
    }

    /** Deciding what nobody decided needs no version; changing a decision does. */
    private static void check(Versioned<Conflict> known, Optional<Long> seen) {
        if (known.state().isDecided() || seen.isPresent()) {
            known.check("conflict " + known.state().id(), seen);
        }
    }

    private Versioned<Conflict> known(EditionId edition, String id) {
        return conflicts
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "conflict " + id + ": does not exist in edition " + edition));
    }

    private Recorded<Conflict> answer(EditionId edition, String id, boolean created) {
        Versioned<Conflict> now = known(edition, id);
        return new Recorded<>(now.state(), now.version(), created);
    }

    private static List<String> setAsideBy(@Nullable ConflictDecision decision) {
        return decision == null ? List.of() : decision.statements();
    }

    private void standAgain(EditionId edition, Collection<String> ids) {
        ids.stream().sorted().forEach(each -> stand(edition, each, Standing.STANDS));
    }

    private void stand(EditionId edition, String id, Standing standing) {
        MarketStatement statement = statements.find(edition, id).orElseThrow().state();
        if (!statement.standing().saysTheSameAs(standing)) {
            statements.store(statement.with(standing).recorded());
        }
    }
}
