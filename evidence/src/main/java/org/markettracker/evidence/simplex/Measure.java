package org.markettracker.evidence.simplex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.markettracker.evidence.program.Linear;

/**
 * Where rows and bounds name no number but what one unknown is fixed at, the measure, what keeps them still does if all is
 * multiplied. So another unknown can be fixed instead, and the least sum is the least ratio to it (Charnes and Cooper 1962).
 */
final class Measure {
    /** A way of so many steps is worth not to be gone again. */
    private static final int FAR = 40;

    private static final double LEAST_BASE = 1e-6;

    /** A corner at which another unknown is fixed. */
    private record Start(int[] head, double[] at, Basis basis) {}

    private final Matrix matrix;
    private final double[] limits;
    private final double[] low;
    private final double[] high;
    /** The unknown; -1 where rows name other numbers. */
    private final int measure;

    /** By what the ratios are to, or its complement where the greatest are sought. */
    private final Map<Integer, Start> starts = new HashMap<>();

    Measure(Matrix matrix, double[] limits, double[] low, double[] high) {
        this.matrix = matrix;
        this.limits = limits;
        this.low = low;
        this.high = high;
        this.measure = found();
    }

    private int found() {
        int found = -1;
        boolean none = Arrays.stream(limits).anyMatch(each -> each != 0);
        for (int j = 0; j < low.length; j++) {
            boolean free = (low[j] == 0 || Double.isInfinite(low[j])) && (high[j] == 0 || Double.isInfinite(high[j]));
            none |= !free && (found >= 0 || low[j] != high[j] || j >= matrix.unknowns);
            found = free ? found : j;
        }
        return none ? -1 : found;
    }

    /** To be said when the anchor moves. */
    void forget() {
        starts.clear();
    }

    /** The least ratio, the walk ending at a corner where it is attained and the measure is what it was; else not a number. */
    double leastRatio(Linear sum, int base, Walk walk, int[] head, double[] anchor, Basis basis) {
        if (measure < 0 || !(anchor[base] > LEAST_BASE)) {
            return Double.NaN;
        }
        if (base == measure) {
            walk.start(head, anchor, basis);
            boolean found =
                    walk.toMinimum(sum, Simplex.REFACTOR, limits, anchor).kind() == Answer.Kind.MINIMUM;
            return found ? sum.value(walk.values()) / anchor[measure] : Double.NaN;
        }
        // What all the ratios to an unknown have in common, say that it is great beside others, is far to go only once.
        int side = sum.at().length > 0 && sum.by()[0] < 0 ? ~base : base;
        Start start = starts.get(side);
        if (start == null) {
            walk.start(head, anchor, basis);
            if (!walk.exchange(measure, base, 1)) {
                return Double.NaN;
            }
        } else {
            start.basis().forget();
            walk.start(start.head(), start.at(), start.basis());
        }
        double ratio = measured(sum, base, walk, anchor);
        if (!Double.isNaN(ratio) && start == null && walk.steps() > FAR) {
            starts.put(side, start(walk));
        }
        if (Double.isNaN(ratio) || !walk.exchange(base, measure, low[measure])) {
            return Double.NaN;
        }
        double[] at = walk.values();
        for (int j = 0; j < at.length; j++) {
            at[j] = Math.abs(at[j] - anchor[j]) <= Answer.SAME ? anchor[j] : at[j];
        }
        return ratio;
    }

    private double measured(Linear sum, int base, Walk walk, double[] anchor) {
        double fixed = low[measure];
        double lowest = low[base];
        double highest = high[base];
        low[measure] = 0;
        high[measure] = Double.POSITIVE_INFINITY;
        low[base] = 1;
        high[base] = 1;
        try {
            boolean found =
                    walk.toMinimum(sum, Simplex.REFACTOR, limits, anchor).kind() == Answer.Kind.MINIMUM;
            return found ? sum.value(walk.values()) : Double.NaN;
        } finally {
            low[measure] = fixed;
            high[measure] = fixed;
            low[base] = lowest;
            high[base] = highest;
        }
    }

    private Start start(Walk walk) {
        int[] there = new int[matrix.rows];
        walk.takeBasis(there);
        return new Start(there, walk.values().clone(), new Basis(matrix, there));
    }
}
