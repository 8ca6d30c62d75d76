package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/** Takes a statement of a draft back. */
@ApplicationScoped
public class DeleteStatement {
    private final DraftDesk desk;
    private final ForecastStatements statements;
    private final ReckonForecasts forecasts;

    DeleteStatement(DraftDesk desk, ForecastStatements statements, ReckonForecasts forecasts) {
        this.desk = desk;
        this.statements = statements;
        this.forecasts = forecasts;
    }

    @Transactional
    public void delete(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<ForecastStatement> known = statements
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "statement " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("statement " + id, seen);
        }
        statements.delete(known.state().gone());
        forecasts.reckon(edition);
    }
}
