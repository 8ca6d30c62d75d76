package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.markettracker.evidence.program.Linear;

/**
 * The least that the n largest can have together. The sum of the n largest is convex in the shares, n times a threshold
 * and what each has above it, and the unnamed rest counts for nothing, since it is many and may be spread thin. So the
 * least is a linear program over all rows of all segments, which {@link Hull} solves; only where the low ends of n vendors
 * are attained at once is there nothing to be asked. A CRm that somebody stated lifts it: no fewer vendors have more, and
 * none of more have more on average.
 */
final class LeastLargest {
    private static final double ENOUGH = 1e-9;
    private static final double SAME = 1e-7;

    private final Market market;
    private final Whole whole;
    private final Relaxation relaxation;

    LeastLargest(Market market, Whole whole, Relaxation relaxation) {
        this.market = market;
        this.whole = whole;
        this.relaxation = relaxation;
    }

    Side of(int n) {
        Side floor = floor(n);
        Whole.Point lowest = whole.lowest(point -> value(n, point.parts()));
        boolean told = floor.open() || lowest.strict();
        if (told && value(n, lowest.parts()) <= floor.value() + ENOUGH) {
            return floor.tight(isAttained(lowest.parts()));
        }
        Hull.Least least = new Hull(whole).least(function(n), relaxation);
        return least.value() < floor.value() - ENOUGH
                ? floor
                : new Side(least.value(), least.open(), least.statements(), least.proved() && isAttained(least.at()));
    }

    /** What the low ends of single vendors and of stated CRm come to. */
    private Side floor(int n) {
        List<Market.Named> highest = market.vendors().stream()
                .sorted(Comparator.comparingDouble(Market.Named::least).reversed())
                .limit(n)
                .filter(each -> each.low() != null)
                .toList();
        SortedSet<String> by = new TreeSet<>();
        boolean open = false;
        double sum = 0;
        for (Market.Named each : highest) {
            sum += each.least();
            open |= each.low() != null && each.low().open();
            if (each.low() != null) {
                by.addAll(each.low().statements());
            }
        }
        Side floor = new Side(sum, open, by, false);
        for (int m : market.stated().keySet()) {
            Market.Named stated = market.stated().get(m);
            if (stated != null && stated.low() != null && stated.least() * lift(n, m) > floor.value()) {
                floor = new Side(
                        stated.least() * lift(n, m),
                        stated.low().open(),
                        stated.low().statements(),
                        false);
            }
        }
        return floor;
    }

    /** The m largest have so much; which part of it the n largest have at the least. */
    private static double lift(int n, int m) {
        return m <= n ? 1 : (double) n / m;
    }

    private double value(int n, double[] parts) {
        double value = largest(n, parts, market.vendors().size());
        for (var each : market.statedParts().entrySet()) {
            value = Math.max(value, parts[each.getValue()] * lift(n, each.getKey()));
        }
        return value;
    }

    static double largest(int n, double[] parts, int vendors) {
        double[] sorted = Arrays.copyOf(parts, vendors);
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = Math.max(0, vendors - n); i < vendors; i++) {
            sum += sorted[i];
        }
        return sum;
    }

    /** Whether the rest, spread thin, leaves every CRm stated as it is at the point. */
    private boolean isAttained(double[] parts) {
        return market.statedParts().entrySet().stream()
                .allMatch(each -> Math.abs(parts[each.getValue()]
                                - largest(each.getKey(), parts, market.vendors().size()))
                        <= SAME);
    }

    private Hull.Function function(int n) {
        int vendors = market.vendors().size();
        int parts = market.parts().size();
        int threshold = 0;
        int value = vendors + 1;
        List<Hull.Line> lines = new ArrayList<>();
        Linear sum = Linear.NOTHING.plus(n, threshold).plus(-1, value);
        for (int v = 0; v < vendors; v++) {
            double[] share = new double[parts];
            share[v] = 1;
            lines.add(new Hull.Line(share, Linear.NOTHING.plus(-1, threshold).plus(-1, 1 + v), 0, List.of()));
            sum = sum.plus(1, 1 + v);
        }
        lines.add(new Hull.Line(new double[parts], sum, 0, List.of()));
        market.statedParts().forEach((m, at) -> {
            double[] stated = new double[parts];
            stated[at] = lift(n, m);
            lines.add(new Hull.Line(stated, Linear.NOTHING.plus(-1, value), 0, List.of()));
        });
        return new Hull.Function(vendors + 2, Linear.of(value), lines);
    }
}
