package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.Standing;

/** {@code market.evidence.v1}: a statement and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceRecord(
        String tracker,
        String edition,
        String id,
        String segment,
        String measure,
        String period,
        @Nullable String basePeriod,
        String relation,
        BigDecimal value,
        @Nullable BigDecimal valueHigh,
        String unit,
        String status,
        String stated,
        String source,
        int confidence,
        String section,
        String standing,
        @Nullable String standingReason,
        @Nullable String standingBy,
        @Nullable Instant standingAt,
        @Nullable String supersededBy,
        @Nullable BigDecimal about,
        @Nullable BigDecimal gaveWay,
        @Nullable Why restatement,
        String origin,
        String recordedBy,
        Instant recordedAt) {
    /** Why it was changed against the edition before. */
    record Why(String type, String reason) {}

    static EvidenceRecord of(MarketStatement from) {
        Statement statement = from.statement();
        Standing standing = from.standing();
        Restated restated = from.entry().restated();
        return new EvidenceRecord(
                from.edition().tracker(),
                from.edition().edition(),
                statement.id(),
                statement.segment(),
                statement.measure().code(),
                statement.period().code(),
                statement.basePeriod() == null ? null : statement.basePeriod().code(),
                statement.relation().code(),
                statement.value(),
                statement.valueHigh(),
                statement.unit().code(),
                statement.status().code(),
                statement.stated(),
                statement.source(),
                statement.confidence(),
                statement.section(),
                standing.state().code(),
                standing.reason(),
                standing.by(),
                standing.at(),
                standing.supersededBy(),
                from.entry().about(),
                from.gaveWay(),
                restated == null ? null : new Why(restated.type().code(), restated.reason()),
                from.origin(),
                from.recordedBy(),
                from.recordedAt());
    }
}
