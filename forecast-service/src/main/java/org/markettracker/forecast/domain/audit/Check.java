package org.markettracker.forecast.domain.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an audit check came out.
 *
 * @param id of the check
 * @param findings why it fails; none when it passes
 * @param decision that it may fail; null while nobody decided so
 */
public record Check(String id, List<Finding> findings, @Nullable Decision decision) implements AuditEntry {
    public Check {
        findings = List.copyOf(findings);
    }

    public static Check of(String id, List<Finding> findings) {
        return new Check(id, findings, null);
    }

    /** The same under this decision, which a check that passes does not need. */
    public Check under(@Nullable Decision other) {
        return new Check(id, findings, passes() ? null : other);
    }

    /** Whether it holds for every cell. */
    public boolean passes() {
        return findings.isEmpty();
    }

    /** Whether it speaks against publishing. */
    public boolean objects() {
        return !passes() && decision == null;
    }

    public String outcome() {
        return passes() ? "pass" : decision == null ? "fail" : "waived";
    }

    /** Why it fails, in words. */
    public List<String> reasons() {
        return findings.stream().map(Finding::sentence).toList();
    }

    /** The statements concerned, in order of their ids. */
    public List<String> statements() {
        return findings.stream()
                .flatMap(finding -> finding.statements().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String basis() {
        return findings.stream().map(Finding::sentence).collect(Collectors.joining("\n"));
    }
}
