package org.markettracker.forecast.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.DraftDesk;
import org.markettracker.forecast.application.ReckonForecasts;
import org.markettracker.forecast.application.Recorded;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.statement.Standing;

/** Lets a statement of a draft stand, sets it aside, or puts another in its place. */
@ApplicationScoped
public class SetStanding {
    private final DraftDesk desk;
    private final ForecastStatements statements;
    private final ReckonForecasts forecasts;
    private final Clock clock;

    SetStanding(DraftDesk desk, ForecastStatements statements, ReckonForecasts forecasts, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @Transactional
    public Recorded<ForecastStatement> set(
            EditionId edition,
            String id,
            Standing.Kind kind,
            @Nullable String reason,
            @Nullable String supersededBy,
            String by,
            Optional<Long> seen) {
        desk.open(edition);
        Versioned<ForecastStatement> known = statements
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "statement " + id + ": does not exist in edition " + edition));
        Standing standing = kind == Standing.Kind.STANDS && supersededBy == null
                ? Standing.STANDS
                : new Standing(kind, reason, by, clock.instant().truncatedTo(ChronoUnit.MICROS), supersededBy);
        if (known.state().standing().isSame(standing)) {
            return new Recorded<>(known.state(), known.version(), false);
        }
        known.check("statement " + id, seen);
        if (supersededBy != null
                && (supersededBy.equals(id)
                        || statements.find(edition, supersededBy).isEmpty())) {
            throw Refused.invalid("supersededBy", "must be another statement of the edition " + edition, supersededBy);
        }
        ForecastStatement changed = known.state().with(standing);
        long version = statements.store(changed.recorded());
        forecasts.reckon(edition);
        return new Recorded<>(changed, version, false);
    }
}
