package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.statement.Restatement;
import org.markettracker.forecast.domain.statement.Standing;

/** Makes or changes a statement of a draft; the same statement again changes nothing. All are in one currency. */
@ApplicationScoped
public class RecordStatement {
    private final DraftDesk desk;
    private final ForecastStatements statements;
    private final ReckonForecasts forecasts;
    private final Clock clock;

    RecordStatement(DraftDesk desk, ForecastStatements statements, ReckonForecasts forecasts, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @Transactional
    public Recorded<ForecastStatement> record(
            EditionId edition,
            Statement statement,
            @Nullable BigDecimal about,
            @Nullable Restatement restatement,
            String by,
            Optional<Long> seen) {
        desk.open(edition).checkSegment(statement.segment());
        Optional<Versioned<ForecastStatement>> known = statements.find(edition, statement.id());
        ForecastStatement recorded = new ForecastStatement(
                        edition,
                        statement,
                        known.map(each -> each.state().origin()).orElse(edition.edition()),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS))
                .with(about, restatement)
                .with(known.map(each -> each.state().standing()).orElse(Standing.STANDS));
        if (known.isPresent()) {
            if (known.get().state().saysSame(recorded)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("statement " + statement.id(), seen);
        }
        OneCurrency.of(statements.of(edition)).check(recorded);
        long version = statements.store(recorded.recorded());
        forecasts.reckon(edition);
        return new Recorded<>(recorded, version, known.isEmpty());
    }
}
