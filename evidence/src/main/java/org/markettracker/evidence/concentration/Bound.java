package org.markettracker.evidence.concentration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.solve.End;

/**
 * The least and the greatest that a measure of concentration can be.
 *
 * @param ends rounded outward to six decimals
 * @param low the statements behind the low end
 * @param high those behind the high end
 */
public record Bound(Interval ends, List<String> low, List<String> high) {
    private static final int PLACES = 6;
    private static final double NOISE = 1e-8;

    public Bound {
        low = low.stream().distinct().sorted().toList();
        high = high.stream().distinct().sorted().toList();
    }

    static Bound of(@Nullable End low, @Nullable End high, double most) {
        return of(
                low == null ? 0 : low.value(),
                low != null && low.open(),
                low == null ? List.of() : low.statements(),
                high == null ? most : high.value(),
                high != null && high.open(),
                high == null ? List.of() : high.statements(),
                most);
    }

    static Bound of(
            double low,
            boolean lowOpen,
            Collection<String> lowBy,
            double high,
            boolean highOpen,
            Collection<String> highBy,
            double most) {
        Interval possible = Interval.closed(BigDecimal.ZERO, new BigDecimal(most));
        Interval ends = new Interval(
                        outward(low, RoundingMode.FLOOR), lowOpen, outward(high, RoundingMode.CEILING), highOpen)
                .intersect(possible);
        return new Bound(ends, List.copyOf(lowBy), high >= most ? List.of() : List.copyOf(highBy));
    }

    /** Both of two bounds of the same measure hold; where that cannot be, this one. */
    public Bound and(Bound other) {
        Interval both = ends.intersect(other.ends);
        if (both.isEmpty()) {
            return this;
        }
        return new Bound(
                both,
                other.ends.compareLow(ends) > 0 ? other.low : low,
                other.ends.compareHigh(ends) < 0 ? other.high : high);
    }

    private static BigDecimal outward(double value, RoundingMode mode) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal nearest = exact.setScale(PLACES, RoundingMode.HALF_EVEN);
        double off = exact.subtract(nearest).abs().doubleValue();
        BigDecimal rounded = off <= NOISE ? nearest : exact.setScale(PLACES, mode);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
