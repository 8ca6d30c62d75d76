package org.markettracker.vendor.domain.audit;

import java.math.BigDecimal;
import org.markettracker.evidence.time.Period;

/**
 * What the single vendors named have of a segment together, at the least.
 *
 * @param segment code
 * @param period the shares are for
 * @param sum of the lower bounds in per cent
 * @param isOpen whether the true sum lies above it, because one of the bounds itself is excluded
 */
public record LeastSum(String segment, Period period, BigDecimal sum, boolean isOpen) {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    /** Whether it is more than there is. */
    public boolean exceedsWhole() {
        int order = sum.compareTo(WHOLE);
        return order > 0 || (order == 0 && isOpen);
    }

    /** What is wrong with it, in words. */
    public String reason() {
        String least = sum.stripTrailingZeros().toPlainString() + " %";
        return segment + " " + period.code() + ": named shares sum to "
                + (isOpen ? "more than " + least : "at least " + least + ", more than 100 %");
    }
}
