package org.markettracker.forecast.rest.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** A statement as shown. */
public record StatementView(
        String id, @JsonUnwrapped StatementBody statement, String origin, String recordedBy, Instant recordedAt) {
    static StatementView of(ForecastStatement from) {
        return new StatementView(
                from.statement().id(),
                StatementBody.of(from.statement()),
                from.origin(),
                from.recordedBy(),
                from.recordedAt());
    }
}
