package org.markettracker.evidence.concentration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.markettracker.evidence.figure.Interval;

/**
 * The least and the greatest that a measure of concentration can be.
 *
 * @param ends rounded outward to six decimals
 * @param low the statements behind the low end
 * @param high those behind the high end
 * @param tight whether both ends are known to be attained, or approached as near as one likes
 */
public record Bound(Interval ends, List<String> low, List<String> high, boolean tight) {
    private static final int PLACES = 6;
    private static final double NOISE = 1e-8;

    public Bound {
        low = low.stream().distinct().sorted().toList();
        high = high.stream().distinct().sorted().toList();
    }

    static Bound of(
            double low,
            boolean lowOpen,
            Collection<String> lowBy,
            double high,
            boolean highOpen,
            Collection<String> highBy,
            double most,
            boolean tight) {
        Interval possible = Interval.closed(BigDecimal.ZERO, new BigDecimal(most));
        Interval ends = new Interval(
                        outward(low, RoundingMode.FLOOR), lowOpen, outward(high, RoundingMode.CEILING), highOpen)
                .intersect(possible);
        return new Bound(ends, List.copyOf(lowBy), high >= most && !highOpen ? List.of() : List.copyOf(highBy), tight);
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
