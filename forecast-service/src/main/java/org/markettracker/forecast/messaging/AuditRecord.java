package org.markettracker.forecast.messaging;

import java.util.List;
import java.util.Map;
import org.markettracker.forecast.domain.path.Check;

/** {@code forecast.audit.v1}: how an audit check turned out. */
record AuditRecord(
        String tracker,
        String edition,
        String id,
        String kind,
        String outcome,
        Map<String, String> detail,
        List<String> statements) {
    static AuditRecord of(Check check) {
        return new AuditRecord(
                check.edition().tracker(),
                check.edition().edition(),
                check.rule().code(),
                "check",
                check.passes() ? "pass" : "fail",
                Map.of("en", check.detail()),
                check.statements());
    }
}
