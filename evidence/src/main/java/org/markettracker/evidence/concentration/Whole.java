package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
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
     * @param strict whether they keep strict rows strictly
     */
    record Point(double[] parts, boolean strict) {}

    /** An end with the point where it is attained; null where none is told. */
    record Asked(End end, @Nullable Point at) {}

    private final RatioBounds ratios;
    private final int size;
    private final int[] parts;
    private final List<Point> points = new ArrayList<>();
    private int asked;

    /** @param known ends with their proofs, whose points are points of these parts too */
    Whole(Market market, RatioBounds ratios, List<org.markettracker.evidence.solve.Bound> known) {
        this.ratios = ratios;
        this.size = market.size();
        this.parts = market.unknowns();
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
        Point point = new Point(
                shares,
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
        Linear sum = Linear.NOTHING;
        for (int i = 0; i < by.length; i++) {
            sum = Math.abs(by[i]) > NO_WEIGHT ? sum.plus(by[i], parts[i]) : sum;
        }
        if (sum.equals(Linear.NOTHING)) {
            return Optional.of(new Asked(new End(0, false, new TreeSet<>(), new TreeSet<>()), null));
        }
        asked++;
        org.markettracker.evidence.solve.Bound bound = ratios.least(sum, Linear.of(size), near);
        Point at = note(bound);
        return Optional.ofNullable(bound.end()).map(end -> new Asked(end, at));
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
