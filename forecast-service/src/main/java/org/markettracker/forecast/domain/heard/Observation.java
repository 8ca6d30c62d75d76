package org.markettracker.forecast.domain.heard;

import java.math.BigDecimal;
import org.markettracker.evidence.Estimate;

/** Which estimates are good enough to be counted as observed: both ends known, a tenth of the value apart at most. */
public final class Observation {
    private static final BigDecimal WIDEST = new BigDecimal("0.1");

    private Observation() {}

    public static boolean is(Estimate estimate) {
        BigDecimal value = estimate.value();
        BigDecimal low = estimate.low();
        BigDecimal high = estimate.high();
        return value != null
                && low != null
                && high != null
                && high.subtract(low).compareTo(value.multiply(WIDEST)) <= 0;
    }
}
