package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.audit.AuditEntry;
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.audit.Decision;
import org.markettracker.forecast.domain.audit.Finding;
import org.markettracker.forecast.domain.edition.EditionId;

/** {@code forecast.audit.v1}: an audit check and how it came out, or a conflict and what was decided about it. */
@JsonInclude(Include.NON_NULL)
record AuditRecord(
        String tracker,
        String edition,
        String id,
        String kind,
        @Nullable String outcome,
        @Nullable Map<String, String> detail,
        @Nullable Map<String, String> sentence,
        List<String> statements,
        @JsonInclude(Include.NON_EMPTY) List<Found> findings,
        @Nullable Boolean more,
        @JsonInclude(Include.NON_EMPTY) List<PointRecord.Part> gaveWay,
        @Nullable Decided decision) {
    private static final int MOST = 100;

    /** One thing that a check found. */
    record Found(Map<String, String> sentence, List<String> statements, List<String> cells) {
        static Found of(Finding from) {
            return new Found(Map.of("en", from.sentence()), from.statements(), from.cells());
        }
    }

    /** What was decided. */
    record Decided(
            String kind,
            @JsonInclude(Include.NON_EMPTY) List<String> statements,
            String by,
            Instant at,
            String reason) {
        static @Nullable Decided of(@Nullable Decision from) {
            return from == null
                    ? null
                    : new Decided(from.kind().code(), from.statements(), from.by(), from.at(), from.reason());
        }
    }

    static AuditRecord of(EditionId edition, AuditEntry entry) {
        return entry instanceof Check check ? of(edition, check) : of(edition, (Conflict) entry);
    }

    private static AuditRecord of(EditionId edition, Check check) {
        List<String> reasons = check.reasons().stream().limit(MOST).toList();
        return new AuditRecord(
                edition.tracker(),
                edition.edition(),
                check.id(),
                "check",
                check.outcome(),
                Map.of("en", check.passes() ? "Holds for every cell." : String.join("; ", reasons)),
                null,
                check.statements(),
                check.findings().stream().limit(MOST).map(Found::of).toList(),
                check.findings().size() > MOST ? true : null,
                List.of(),
                Decided.of(check.decision()));
    }

    private static AuditRecord of(EditionId edition, Conflict conflict) {
        return new AuditRecord(
                edition.tracker(),
                edition.edition(),
                conflict.id(),
                "conflict",
                null,
                null,
                Map.of("en", conflict.sentence()),
                conflict.statements(),
                List.of(),
                null,
                PointRecord.Part.of(conflict.gaveWay()),
                Decided.of(conflict.decision()));
    }
}
