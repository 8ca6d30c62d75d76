package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Agreement;

/** {@code market.audit.v1}: the check that the statements about each cell agree. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditRecord(
        String tracker,
        String edition,
        String id,
        String kind,
        String outcome,
        Map<String, String> detail,
        List<String> statements) {
    /** The id of the check. */
    static final String CHECK = "statements-agree";

    static AuditRecord of(EditionId edition, Agreement agreement) {
        List<String> reasons = agreement.reasons();
        String detail = reasons.isEmpty() ? "The statements about each cell can all hold." : String.join("; ", reasons);
        List<String> statements = agreement.conflicts().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        return new AuditRecord(
                edition.tracker(),
                edition.edition(),
                CHECK,
                "check",
                reasons.isEmpty() ? "pass" : "fail",
                Map.of("en", detail),
                statements);
    }
}
