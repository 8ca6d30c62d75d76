package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.solve.End;

/** Computed numbers as decimals of six places: ends rounded outward, unless they are that decimal but for rounding. */
final class Digits {
    static final int PLACES = 6;

    /** How far inside its rows a point is kept where there is room, so that rounding cannot carry it out. */
    static final double MARGIN = 3e-6;

    private static final double NOISE = 1e-10;

    private Digits() {}

    static BigDecimal nearest(double value) {
        return plain(new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    /** The interval of two ends within what is possible at all. */
    static Interval interval(@Nullable End low, @Nullable End high, double unit, Interval possible) {
        return new Interval(
                        low == null ? null : outward(low.value() * unit, RoundingMode.FLOOR),
                        low == null || low.open(),
                        high == null ? null : outward(high.value() * unit, RoundingMode.CEILING),
                        high == null || high.open())
                .intersect(possible);
    }

    /** A point that was rounded may be a millionth or two beyond an end without room; the end is shown to include it. */
    static Interval including(Interval interval, BigDecimal value) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return new Interval(
                low != null && value.compareTo(low) < 0 ? value : low,
                interval.lowOpen(),
                high != null && value.compareTo(high) > 0 ? value : high,
                interval.highOpen());
    }

    private static BigDecimal outward(double value, RoundingMode mode) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal nearest = exact.setScale(PLACES, RoundingMode.HALF_EVEN);
        double off = exact.subtract(nearest).abs().doubleValue();
        return plain(off <= NOISE * Math.max(1, Math.abs(value)) ? nearest : exact.setScale(PLACES, mode));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
