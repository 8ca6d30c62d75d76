package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** {@code forecast.evidence.v1}: a statement and what became of it. */
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
    /** Why it differs from the edition before. */
    record Why(String type, String reason) {}

    static EvidenceRecord of(ForecastStatement from) {
        Statement statement = from.statement();
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
                from.standing().kind().code(),
                from.standing().reason(),
                from.standing().by(),
                from.standing().at(),
                from.standing().supersededBy(),
                from.about(),
                from.gaveWay(),
                from.restatement() == null
                        ? null
                        : new Why(from.restatement().type(), from.restatement().reason()),
                from.origin(),
                from.recordedBy(),
                from.recordedAt());
    }
}
