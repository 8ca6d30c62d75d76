package org.markettracker.forecast.rest.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** A statement as shown, with what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        String id,
        @JsonUnwrapped StatementBody statement,
        String standing,
        @Nullable String standingReason,
        @Nullable String standingBy,
        @Nullable Instant standingAt,
        @Nullable String supersededBy,
        @Nullable BigDecimal gaveWay,
        String origin,
        String recordedBy,
        Instant recordedAt) {
    public static StatementView of(ForecastStatement from) {
        return new StatementView(
                from.statement().id(),
                StatementBody.of(from),
                from.standing().kind().code(),
                from.standing().reason(),
                from.standing().by(),
                from.standing().at(),
                from.standing().supersededBy(),
                from.gaveWay(),
                from.origin(),
                from.recordedBy(),
                from.recordedAt());
    }
}
