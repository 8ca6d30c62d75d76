package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.RatioBounds;

/**
 * What the rows of all segments together let the parts of one be: asked for the least of a weighted sum of shares, and
 * remembering every point that an answer names.
 */
final class Whole {
    private static final double NO_WEIGHT = 1e-9;
    private static final double WHOLE_NUMBER = 1e-10;

    /**
     * Parts of the size that can be at once.
     *
     * @param largest what none, one, two and more of the largest vendors have together
     * @param strict whether they keep strict rows strictly
     */
    record Point(double[] parts, double[] largest, boolean strict) {
        static Point of(double[] parts, int vendors, boolean strict) {
            double[] sorted = Arrays.copyOf(parts, vendors);
            Arrays.sort(sorted);
            double[] largest = new double[vendors + 1];
            for (int n = 1; n <= vendors; n++) {
                largest[n] = largest[n - 1] + sorted[vendors - n];
            }
            return new Point(parts, largest, strict);
        }

        double largest(int n) {
            return largest[Math.min(n, largest.length - 1)];
        }
    }

    /** An end with the point where it is attained; null where none is told. */
    record Asked(End end, @Nullable Point at) {}

    private final RatioBounds ratios;
    private final int size;
    private final int[] parts;
    private final int vendors;
    private final List<Point> points = new ArrayList<>();
    private int asked;

    /** @param known ends with their proofs, whose points are points of these parts too */
    Whole(Market market, RatioBounds ratios, List<org.markettracker.evidence.solve.Bound> known) {
        this.ratios = ratios;
        this.size = market.size();
        this.parts = market.unknowns();
        this.vendors = market.vendors().size();
        known.forEach(this::note);
    }

    private @Nullable Point note(org.markettracker.evidence.solve.Bound bound) {
        Optional<double[]> found = ratios.parts(bound.attained(), parts, size);
        if (found.isEmpty()) {
            return null;
        }
        double[] shares = found.get();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(0, shares[i]);
        }
        Point point = Point.of(
                shares,
                vendors,
                bound.end() != null && !bound.end().open() && !bound.attained().direction());
        points.add(point);
        return point;
    }

    /** Points known to be possible; one at least. */
    List<Point> points() {
        if (points.isEmpty()) {
            note(ratios.most(Linear.of(size)));
        }
        return points;
    }

    /** The known point where the function is least; there is one. */
    Point lowest(ToDoubleFunction<Point> function) {
        return points().stream().min(Comparator.comparingDouble(function)).orElseThrow();
    }

    /** The least of a weighted sum of the parts; empty if that is not to be had. */
    Optional<Asked> least(double[] by, double near) {
        Linear sum = sum(by);
        if (sum.equals(Linear.NOTHING)) {
            return Optional.of(new Asked(new End(0, false, new TreeSet<>(), new TreeSet<>()), null));
        }
        asked++;
        org.markettracker.evidence.solve.Bound bound = ratios.least(sum, Linear.of(size), near);
        Point at = note(bound);
        return Optional.ofNullable(bound.end()).map(end -> new Asked(end, at));
    }

    private Linear sum(double[] by) {
        int[] some = IntStream.range(0, by.length)
                .filter(i -> Math.abs(by[i]) > NO_WEIGHT)
                .boxed()
                .sorted(Comparator.comparingInt(i -> parts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Linear(
                Arrays.stream(some).map(i -> parts[i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> by[i]).toArray());
    }

    /** How often the whole was asked. */
    int asked() {
        return asked;
    }

    /** A weight without the noise of its computation. */
    static double plain(double weight) {
        double nearest = Math.rint(weight);
        return Math.abs(weight - nearest) <= WHOLE_NUMBER ? nearest + 0.0 : weight;
    }
}
