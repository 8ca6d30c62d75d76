package org.markettracker.vendor.messaging;

import java.util.List;
import java.util.Map;
import org.markettracker.vendor.domain.audit.Check;
import org.markettracker.vendor.domain.edition.EditionId;

/** {@code vendor.audit.v1}: an audit check and how it came out. */
record AuditRecord(
        String tracker,
        String edition,
        String id,
        String kind,
        String outcome,
        Map<String, String> detail,
        List<String> statements) {
    static AuditRecord of(EditionId edition, Check check) {
        String detail = check.passes() ? "Holds for every cell." : String.join("; ", check.reasons());
        return new AuditRecord(
                edition.tracker(),
                edition.edition(),
                check.id(),
                "check",
                check.passes() ? "pass" : "fail",
                Map.of("en", detail),
                check.statements());
    }
}
