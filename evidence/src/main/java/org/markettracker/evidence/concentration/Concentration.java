package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.List;
import org.markettracker.evidence.solve.RatioBounds;

/**
 * How concentrated a segment is in a period.
 *
 * @param largest what the one, two ... eight largest vendors have together, in per cent: the tightest that all rows of all
 *     segments allow, but where an end is told not to be
 * @param squares the sum of all squared shares, 0 to 10,000: sound
 */
public record Concentration(List<Bound> largest, Bound squares) {
    /** The most vendors that are summed. */
    public static final int LARGEST = 8;

    private static final double WHOLE = 100;

    public Concentration {
        largest = List.copyOf(largest);
    }

    /** What the n largest vendors have together. */
    public Bound largest(int n) {
        return largest.get(n - 1);
    }

    /**
     * What all rows together let a market be.
     *
     * @param ratios for questions about all rows
     * @param known ends of the market's parts with their proofs
     */
    public static Concentration of(
            Market market, RatioBounds ratios, List<org.markettracker.evidence.solve.Bound> known) {
        Whole whole = new Whole(market, ratios, known);
        Relaxation relaxation = new Relaxation(market);
        LeastLargest least = new LeastLargest(market, whole, relaxation);
        GreatestLargest greatest = new GreatestLargest(market, whole, relaxation);
        List<Side> lows = new ArrayList<>();
        List<Side> highs = new ArrayList<>();
        List<Bound> largest = new ArrayList<>();
        for (int n = 1; n <= LARGEST; n++) {
            Side low = least.of(n);
            Side high = greatest.of(n);
            lows.add(low);
            highs.add(high);
            largest.add(Bound.of(
                    low.value() * WHOLE,
                    low.open(),
                    low.statements(),
                    high.value() * WHOLE,
                    high.open(),
                    high.statements(),
                    WHOLE,
                    low.tight() && high.tight()));
        }
        return new Concentration(largest, new Squares(market, whole).of(lows, highs));
    }
}
