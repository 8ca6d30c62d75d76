package org.markettracker.forecast.domain.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.markettracker.forecast.domain.model.Step;

/**
 * What is said of a cell: a forecast with its intervals, or a published figure, which is not moved.
 *
 * <p>With six decimals, {@code 0 <= low95 <= low80 <= point <= high80 <= high95}.
 */
public record Claim(
        BigDecimal point, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95, boolean published) {
    static final int DECIMALS = 6;

    public Claim {
        point = rounded(point);
        low80 = rounded(low80);
        high80 = rounded(high80);
        low95 = rounded(low95);
        high95 = rounded(high95);
        BigDecimal[] rising = {BigDecimal.ZERO, low95, low80, point, high80, high95};
        for (int i = 1; i < rising.length; i++) {
            if (rising[i - 1].compareTo(rising[i]) > 0) {
                throw new IllegalArgumentException("claim: its ends and point must rise from zero, are '" + low95 + " "
                        + low80 + " " + point + " " + high80 + " " + high95 + "'");
            }
        }
    }

    public static Claim forecast(Step step) {
        return new Claim(step.point(), step.low80(), step.high80(), step.low95(), step.high95(), false);
    }

    public static Claim published(BigDecimal figure) {
        return new Claim(figure, figure, figure, figure, figure, true);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
