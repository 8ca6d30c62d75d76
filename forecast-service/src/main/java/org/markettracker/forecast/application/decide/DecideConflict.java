package org.markettracker.forecast.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.application.DraftDesk;
import org.markettracker.forecast.application.ReckonForecasts;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.audit.AuditEntries;
import org.markettracker.forecast.domain.audit.AuditEntry;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.audit.Decision;
import org.markettracker.forecast.domain.audit.Decisions;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.statement.Standing;

/**
 * Decides a conflict of a draft: statements of it are set aside, or the relaxations shown are accepted; and takes a
 * decision back, which lets what it set aside stand again.
 */
@ApplicationScoped
public class DecideConflict {
    private final DraftDesk desk;
    private final AuditEntries entries;
    private final Decisions decisions;
    private final ForecastStatements statements;
    private final ReckonForecasts forecasts;
    private final Clock clock;

    DecideConflict(
            DraftDesk desk,
            AuditEntries entries,
            Decisions decisions,
            ForecastStatements statements,
            ReckonForecasts forecasts,
            Clock clock) {
        this.desk = desk;
        this.entries = entries;
        this.decisions = decisions;
        this.statements = statements;
        this.forecasts = forecasts;
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
            forecasts.reckon(edition);
            Conflict shown = (Conflict) entries.find(edition, id).orElseThrow().state();
            decisions.keep(edition, id, new Decisions.Made(decision, shown.basis()));
        }
        forecasts.reckon(edition);
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
        forecasts.reckon(edition);
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
        ForecastStatement statement = statements.find(edition, id).orElseThrow().state();
        if (!statement.standing().isSame(standing)) {
            statements.store(statement.with(standing).recorded());
        }
    }
}
