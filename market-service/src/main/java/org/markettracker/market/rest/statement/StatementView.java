package org.markettracker.market.rest.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Standing;

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
    static StatementView of(MarketStatement from) {
        Standing standing = from.standing();
        return new StatementView(
                from.id(),
                StatementBody.of(from.entry()),
                standing.state().code(),
                standing.reason(),
                standing.by(),
                standing.at(),
                standing.supersededBy(),
                from.gaveWay(),
                from.origin(),
                from.recordedBy(),
                from.recordedAt());
    }
}
