package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.audit.AuditEntries;
import org.markettracker.forecast.domain.audit.AuditEntry;
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.audit.Decision;
import org.markettracker.forecast.domain.audit.Decisions;
import org.markettracker.forecast.domain.check.Checks;
import org.markettracker.forecast.domain.check.Grounds;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.Standing;

/**
 * Keeps the conflicts and checks of an edition with what was decided about them. A statement set aside decides every
 * conflict that it is in; any other decision holds as long as what it was made on stays as it was, and is dropped then.
 */
@ApplicationScoped
class KeepAudit {
    private final AuditEntries entries;
    private final Decisions decisions;

    KeepAudit(AuditEntries entries, Decisions decisions) {
        this.entries = entries;
        this.decisions = decisions;
    }

    void keep(EditionId edition, Grounds grounds) {
        Map<String, Decisions.Made> made = new HashMap<>(decisions.of(edition));
        List<Conflict> conflicts = grounds.conflicts().stream()
                .map(each -> each.under(decided(each, grounds.statements(), made)))
                .toList();
        List<AuditEntry> found = new ArrayList<>(conflicts);
        Checks.of(grounds.with(conflicts)).forEach(each -> found.add(each.under(holding(each, made))));
        Map<String, AuditEntry> known = new HashMap<>();
        entries.of(edition).stream().map(Versioned::state).forEach(each -> known.put(each.id(), each));
        for (AuditEntry each : found) {
            if (!each.equals(known.remove(each.id()))) {
                entries.store(edition, each.found(edition));
            }
            if (holding(each, made) != null) {
                made.remove(each.id());
            }
        }
        known.values().forEach(each -> entries.delete(edition, each.gone(edition)));
        made.keySet().forEach(id -> decisions.drop(edition, id));
    }

    private static @Nullable Decision decided(
            Conflict conflict, List<ForecastStatement> statements, Map<String, Decisions.Made> made) {
        List<ForecastStatement> aside = statements.stream()
                .filter(each -> each.standing().kind() == Standing.Kind.SET_ASIDE
                        && conflict.statements().contains(each.statement().id()))
                .toList();
        if (aside.isEmpty()) {
            return holding(conflict, made);
        }
        Standing standing = aside.get(0).standing();
        return new Decision(
                Decision.Kind.SET_ASIDE,
                aside.stream().map(each -> each.statement().id()).toList(),
                String.valueOf(standing.by()),
                Objects.requireNonNull(standing.at()),
                String.valueOf(standing.reason()));
    }

    private static @Nullable Decision holding(AuditEntry entry, Map<String, Decisions.Made> made) {
        Decisions.Made one = made.get(entry.id());
        boolean needed = !(entry instanceof Check check) || !check.passes();
        return one != null && needed && one.basis().equals(entry.basis()) ? one.decision() : null;
    }
}
