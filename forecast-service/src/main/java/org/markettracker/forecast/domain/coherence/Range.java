package org.markettracker.forecast.domain.coherence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell may be: from low to high, ends included; without an end above where high is null. */
record Range(BigDecimal low, @Nullable BigDecimal high) {
    static final Range ANYTHING = new Range(BigDecimal.ZERO, null);

    static Range only(BigDecimal value) {
        return new Range(value, value);
    }

    boolean isEmpty() {
        return high != null && low.compareTo(high) > 0;
    }

    double nearest(double value) {
        double atLeast = Math.max(value, low.doubleValue());
        return high == null ? atLeast : Math.min(atLeast, high.doubleValue());
    }

    Range and(BigDecimal otherLow, @Nullable BigDecimal otherHigh) {
        BigDecimal lower = low.max(otherLow);
        if (high == null || otherHigh == null) {
            return new Range(lower, high == null ? otherHigh : high);
        }
        return new Range(lower, high.min(otherHigh));
    }
}
