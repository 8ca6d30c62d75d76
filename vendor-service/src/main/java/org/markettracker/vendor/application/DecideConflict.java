package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.audit.AuditEntry;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.audit.Decision;
import org.markettracker.vendor.domain.audit.Decisions;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.statement.Standing;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/**
 * Decides a conflict of a draft: statements of it are set aside, or the relaxations shown are accepted; and takes a
 * decision back, which lets what it set aside stand again.
 */
@ApplicationScoped
public class DecideConflict {
    private final DraftDesk desk;
    private final AuditEntries entries;
    private final Decisions decisions;
    private final VendorStatements statements;
    private final ReckonShares shares;
    private final Clock clock;

    DecideConflict(
            DraftDesk desk,
            AuditEntries entries,
            Decisions decisions,
            VendorStatements statements,
            ReckonShares shares,
            Clock clock) {
        this.desk = desk;
        this.entries = entries;
        this.decisions = decisions;
        this.statements = statements;
        this.shares = shares;
        this.clock = clock;
    }

    @Transactional
    public Versioned<AuditEntry> decide(
            EditionId edition,
            String id,
            Decision.Kind kind,
            List<String> aside,
            String by,
            String reason,
            Optional<Long> seen) {
        desk.open(edition);
        Conflict conflict = find(edition, id, seen);
        Decision decision = new Decision(kind, aside, by, clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        check(conflict, decision);
        letStand(edition, conflict, decision.statements());
        decisions.drop(edition, id);
        for (String each : decision.statements()) {
            stand(edition, each, new Standing(Standing.Kind.SET_ASIDE, reason, by, decision.at(), null));
        }
        if (kind == Decision.Kind.GIVES_WAY) {
            // What gives way is known only once nothing is set aside any longer.
            shares.reckon(edition);
            Conflict shown = (Conflict) entries.find(edition, id).orElseThrow().state();
            decisions.keep(edition, id, new Decisions.Made(decision, shown.basis()));
        }
        shares.reckon(edition);
        return entries.find(edition, id).orElseThrow();
    }

    @Transactional
    public void takeBack(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Conflict conflict = find(edition, id, seen);
        if (conflict.decision() == null) {
            throw new Refused(Refusal.NOT_FOUND, "conflict " + id + ": has no decision");
        }
        letStand(edition, conflict, List.of());
        decisions.drop(edition, id);
        shares.reckon(edition);
    }

    private Conflict find(EditionId edition, String id, Optional<Long> seen) {
        Versioned<AuditEntry> found = entries.find(edition, id)
                .filter(each -> each.state() instanceof Conflict)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "conflict " + id + ": does not exist in edition " + edition));
        if (seen.isPresent() || found.state().decision() != null) {
            found.check("conflict " + id, seen);
        }
        return (Conflict) found.state();
    }

    private static void check(Conflict conflict, Decision decision) {
        switch (decision.kind()) {
            case SET_ASIDE -> {
                if (decision.statements().isEmpty() || !conflict.statements().containsAll(decision.statements())) {
                    throw Refused.invalid(
                            "statements",
                            "must be one or more of " + String.join(", ", conflict.statements()),
                            decision.statements());
                }
            }
            case GIVES_WAY -> {
                if (!decision.statements().isEmpty()) {
                    throw Refused.invalid("statements", "must be none where all may stand", decision.statements());
                }
            }
            case WAIVED -> throw Refused.invalid("kind", "must be set-aside or gives-way for a conflict", "waived");
        }
    }

    private void letStand(EditionId edition, Conflict conflict, List<String> but) {
        conflict.statements().stream()
                .filter(each -> !but.contains(each))
                .forEach(each -> stand(edition, each, Standing.STANDS));
    }

    private void stand(EditionId edition, String id, Standing standing) {
        VendorStatement statement = statements.find(edition, id).orElseThrow().state();
        if (!statement.standing().isSame(standing)) {
            statements.store(statement.with(standing).recorded());
        }
    }
}
