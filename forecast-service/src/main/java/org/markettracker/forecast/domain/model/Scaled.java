package org.markettracker.forecast.domain.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.markettracker.forecast.domain.series.Series;

/**
 * A history in units of its mean, to twelve digits. The same history in other units (thousands, another currency at one
 * rate) is therefore the same series to the last digit, and its forecast the same but for the unit.
 */
record Scaled(BigDecimal unit, Series series) {
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 6;

    static Scaled of(History history) {
        BigDecimal sum =
                history.values().stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(history.values().size());
        BigDecimal unit = sum.signum() == 0 ? BigDecimal.ONE : sum.divide(count, MathContext.DECIMAL128);
        double[] numbers = history.values().stream()
                .mapToDouble(value ->
                        Objects.requireNonNull(value).divide(unit, TWELVE).doubleValue())
                .toArray();
        return new Scaled(unit, new Series(history.frequency().perYear(), numbers));
    }

    /** A number of the series in the unit of the history, with six decimals. */
    BigDecimal inUnits(double number) {
        return BigDecimal.valueOf(number).multiply(unit).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
