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
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.audit.Decision;
import org.markettracker.forecast.domain.audit.Decisions;
import org.markettracker.forecast.domain.check.Checks;
import org.markettracker.forecast.domain.edition.EditionId;

/** Lets a check of a draft fail, with a reason, as long as it finds what it found then; and takes that back. */
@ApplicationScoped
public class WaiveCheck {
    private final DraftDesk desk;
    private final AuditEntries entries;
    private final Decisions decisions;
    private final ReckonForecasts forecasts;
    private final Clock clock;

    WaiveCheck(DraftDesk desk, AuditEntries entries, Decisions decisions, ReckonForecasts forecasts, Clock clock) {
        this.desk = desk;
        this.entries = entries;
        this.decisions = decisions;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @Transactional
    public Versioned<AuditEntry> waive(EditionId edition, String id, String by, String reason, Optional<Long> seen) {
        desk.open(edition);
        Check check = find(edition, id, seen);
        if (Checks.NEVER_WAIVED.contains(id)) {
            throw new Refused(Refusal.INVALID, "check " + id + ": cannot be waived; decide what it is about");
        }
        if (check.passes()) {
            throw new Refused(Refusal.INVALID, "check " + id + ": passes, so that there is nothing to waive");
        }
        Decision decision = new Decision(
                Decision.Kind.WAIVED, List.of(), by, clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        decisions.keep(edition, id, new Decisions.Made(decision, check.basis()));
        forecasts.reckon(edition);
        return entries.find(edition, id).orElseThrow();
    }

    @Transactional
    public void takeBack(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        if (find(edition, id, seen).decision() == null) {
            throw new Refused(Refusal.NOT_FOUND, "check " + id + ": has no decision");
        }
        decisions.drop(edition, id);
        forecasts.reckon(edition);
    }

    private Check find(EditionId edition, String id, Optional<Long> seen) {
        Versioned<AuditEntry> found = entries.find(edition, id)
                .filter(each -> each.state() instanceof Check)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "check " + id + ": does not exist in edition " + edition));
        if (seen.isPresent() || found.state().decision() != null) {
            found.check("check " + id, seen);
        }
        return (Check) found.state();
    }
}
