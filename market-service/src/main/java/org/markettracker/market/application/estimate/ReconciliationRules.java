package org.markettracker.market.application.estimate;

import java.time.Duration;

/**
 * What a reconciliation may cost.
 *
 * @param change the longest that one changed statement, decision or setting may take
 * @param whole the longest that a table, a new draft, another tracker or a submission may take
 * @param remembered bytes that may be taken by what is remembered of editions for their next change
 */
public record ReconciliationRules(Duration change, Duration whole, long remembered) {
    public ReconciliationRules {
        positive("change", change.toMillis());
        positive("whole", whole.toMillis());
        if (remembered < 0) {
            throw new IllegalArgumentException("remembered: must be at least 0 bytes, is " + remembered);
        }
    }

    private static void positive(String name, long millis) {
        if (millis <= 0) {
            throw new IllegalArgumentException(name + ": must be a positive time, is " + millis + " ms");
        }
    }
}
