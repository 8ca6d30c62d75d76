package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    private final SortedMap<Integer, Integer> stated;
    private final Hull hull;
    private final Map<Integer, Side> found = new HashMap<>();

    LeastLargest(Market market, Whole whole, Relaxation relaxation) {
        this.market = market;
        this.whole = whole;
        this.relaxation = relaxation;
        this.stated = market.statedParts();
        this.hull = new Hull(whole);
    }

    Side of(int n) {
        int some = stated.isEmpty() ? Math.min(n, market.vendors().size()) : n;
        return found.computeIfAbsent(some, this::find);
    }

    private Side find(int n) {
        Side floor = floor(n);
        Whole.Point lowest = whole.lowest(point -> value(n, point));
        boolean told = floor.open() || lowest.strict();
        if (told && value(n, lowest) <= floor.value() + ENOUGH) {
            return floor.tight(isAttained(lowest.parts()));
        }
        // Beside a stated CRm it matters which of the mixtures is found: each is sought from the beginning.
        Hull.Least least = (stated.isEmpty() ? hull : new Hull(whole)).least(function(n), relaxation);
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

    private double value(int n, Whole.Point point) {
        double value = point.largest(n);
        for (var each : stated.entrySet()) {
            value = Math.max(value, point.parts()[each.getValue()] * lift(n, each.getKey()));
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
        return stated.entrySet().stream()
                .allMatch(each -> Math.abs(parts[each.getValue()]
                                - largest(each.getKey(), parts, market.vendors().size()))
                        <= SAME);
    }

    private Hull.Function function(int n) {
        int vendors = market.vendors().size();
        int parts = vendors + stated.size();
        int threshold = 0;
        int value = vendors + 1;
        int[] at = IntStream.rangeClosed(0, value).toArray();
        double[] by = new double[at.length];
        Arrays.fill(by, 1);
        by[threshold] = n;
        by[value] = -1;
        List<Hull.Line> lines = new ArrayList<>();
        lines.add(new Hull.Line(new double[parts], new Linear(at, by), 0, List.of()));
        stated.forEach((m, part) -> {
            double[] stated = new double[parts];
            stated[part] = lift(n, m);
            lines.add(new Hull.Line(stated, Linear.of(value).times(-1), 0, List.of()));
        });
        for (int v = 0; v < vendors; v++) {
            double[] share = new double[parts];
            share[v] = 1;
            Linear below = new Linear(new int[] {threshold, 1 + v}, new double[] {-1, -1});
            lines.add(new Hull.Line(share, below, 0, List.of()));
        }
        return new Hull.Function(vendors + 2, Linear.of(value), lines);
    }
}
