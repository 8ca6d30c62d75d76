package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.audit.Waiver;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictDecision;

/** {@code market.audit.v1}: what came of a check, or a conflict and what was decided of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditRecord(
        String tracker,
        String edition,
        String id,
        String kind,
        @Nullable String outcome,
        @Nullable Map<String, String> detail,
        @Nullable Map<String, String> sentence,
        List<String> statements,
        @Nullable List<Found> findings,
        @Nullable Boolean more,
        @Nullable List<Given> gaveWay,
        @Nullable Decided decision) {
    /** Something that a check found. */
    record Found(Map<String, String> sentence, List<String> statements, List<String> cells) {
        static Found of(Finding finding) {
            return new Found(finding.sentence().byLanguage(), finding.statements(), finding.cells());
        }
    }

    /** A statement that gave way, by a part of its value. */
    record Given(String statement, BigDecimal part) {
        static @Nullable List<Given> of(List<GaveWay> gaveWay) {
            return gaveWay.isEmpty()
                    ? null
                    : gaveWay.stream()
                            .map(each -> new Given(each.statement(), each.part()))
                            .toList();
        }
    }

    /** What an analyst decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(String kind, @Nullable List<String> statements, String by, Instant at, String reason) {
        static @Nullable Decided of(@Nullable ConflictDecision decision) {
            return decision == null
                    ? null
                    : new Decided(
                            decision.kind().code(),
                            decision.statements(),
                            decision.by(),
                            decision.at(),
                            decision.reason());
        }

        static @Nullable Decided of(@Nullable Waiver waiver) {
            return waiver == null ? null : new Decided("waived", null, waiver.by(), waiver.at(), waiver.reason());
        }
    }

    static AuditRecord of(Examination examination) {
        List<Found> findings = examination.findings().stream().map(Found::of).toList();
        return new AuditRecord(
                examination.edition().tracker(),
                examination.edition().edition(),
                examination.check(),
                "check",
                examination.outcome().code(),
                examination.detail().byLanguage(),
                null,
                examination.statements(),
                findings.isEmpty() ? null : findings,
                examination.more() ? true : null,
                null,
                Decided.of(examination.waiver()));
    }

    static AuditRecord of(Conflict conflict) {
        return new AuditRecord(
                conflict.edition().tracker(),
                conflict.edition().edition(),
                conflict.id(),
                "conflict",
                null,
                null,
                conflict.sentence().byLanguage(),
                conflict.statements(),
                null,
                null,
                Given.of(conflict.gaveWay()),
                Decided.of(conflict.decision()));
    }
}
