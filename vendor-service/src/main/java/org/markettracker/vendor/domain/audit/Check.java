package org.markettracker.vendor.domain.audit;

import java.util.List;

/**
 * How an audit check came out.
 *
 * @param id of the check
 * @param reasons why it fails, in words; none when it passes
 * @param statements concerned by a failure, in order of their ids
 */
public record Check(String id, List<String> reasons, List<String> statements) {
    public Check {
        reasons = List.copyOf(reasons);
        statements = statements.stream().distinct().sorted().toList();
    }

    /** Whether it holds for every cell. */
    public boolean passes() {
        return reasons.isEmpty();
    }
}
