package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
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

    /** The interval of two ends, each told in the unit of its cell, within what is possible at all. */
    static Interval interval(@Nullable End low, @Nullable End high, DoubleUnaryOperator told, Interval possible) {
        return new Interval(
                        low == null ? null : outward(told.applyAsDouble(low.value()), RoundingMode.FLOOR),
                        low == null || low.open(),
                        high == null ? null : outward(told.applyAsDouble(high.value()), RoundingMode.CEILING),
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

    /** A ratio of rounded levels may be a hair beyond an end; it is told as that end. */
    static BigDecimal within(Interval interval, BigDecimal value) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return low != null && value.compareTo(low) < 0 ? low : high != null && value.compareTo(high) > 0 ? high : value;
    }

    static @Nullable BigDecimal middle(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return low == null || high == null
                ? null
                : low.add(high).divide(BigDecimal.valueOf(2), PLACES, RoundingMode.HALF_EVEN);
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
