package org.markettracker.evidence.simplex;

import org.markettracker.evidence.program.Linear;

/**
 * Weak duality: a point that keeps all rows and bounds, and multipliers that show the sum to be no less there than it
 * is. Looks at what an answer names and at nothing that the solver remembers.
 */
final class Proof {
    private static final double TOLERANCE = 1e-8;
    private static final double KEPT = 1e-9;
    private static final double NOTHING = 2e-12;

    private final Matrix matrix;
    private final double[] limits;
    private final double[] low;
    private final double[] high;
    private final double[] rest;
    private final double[] moved;
    private final int[] rowSeen;
    private int stamp;
    private double size;
    /** By how much the multipliers fail to balance the unknowns. */
    private double off;

    Proof(Matrix matrix, double[] limits, double[] low, double[] high) {
        this.matrix = matrix;
        this.limits = limits;
        this.low = low;
        this.high = high;
        this.rest = new double[matrix.unknowns];
        this.moved = new double[matrix.unknowns];
        this.rowSeen = new int[matrix.rows];
    }

    boolean keepsEverything(double[] point) {
        for (int j = 0; j < matrix.unknowns; j++) {
            if (!within(j, point[j])) {
                return false;
            }
        }
        for (int i = 0; i < matrix.rows; i++) {
            if (!within(matrix.unknowns + i, limits[i] - matrix.row(i, point))) {
                return false;
            }
        }
        return true;
    }

    boolean isProved(Linear sum, Answer answer, double[] anchor) {
        return switch (answer.kind()) {
            case MINIMUM -> isMinimum(sum, answer, anchor);
            case UNBOUNDED -> isEndless(sum, answer);
            case INFEASIBLE -> bound(sum, answer) > 10 * off + NOTHING;
            case LOST -> false;
        };
    }

    private boolean isMinimum(Linear sum, Answer answer, double[] anchor) {
        double bound = bound(sum, answer);
        double value = sum.value(anchor);
        for (int k = 0; k < answer.moved().length; k++) {
            moved[answer.moved()[k]] = answer.by()[k];
        }
        for (int k = 0; k < sum.at().length; k++) {
            value += sum.by()[k] * moved[sum.at()[k]];
        }
        boolean right = Math.abs(value - bound) <= TOLERANCE * (size + Math.abs(value));
        for (int j : answer.moved()) {
            moved[j] = 0;
        }
        return right && keepsRows(answer.moved(), answer.by(), anchor);
    }

    /** What the multipliers prove the sum to be no less than; not a number if they are none. */
    private double bound(Linear sum, Answer answer) {
        double bound = 0;
        size = 1;
        off = 0;
        for (int k = 0; k < sum.at().length; k++) {
            rest[sum.at()[k]] += sum.by()[k];
        }
        boolean right = true;
        for (int k = 0; k < answer.rows().length; k++) {
            int i = answer.rows()[k];
            double multiplier = answer.multipliers()[k];
            // A slack that may grow without end is a row that only holds one way.
            right &= multiplier <= TOLERANCE || high[matrix.unknowns + i] == 0;
            right &= multiplier >= -TOLERANCE || low[matrix.unknowns + i] == 0;
            bound += multiplier * limits[i];
            size += Math.abs(multiplier * limits[i]);
            for (int e = 0; e < matrix.rowAt[i].length; e++) {
                rest[matrix.rowAt[i][e]] -= multiplier * matrix.rowBy[i][e];
            }
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            int j = answer.pulled()[k];
            double stop = rest[j] > 0 ? low[j] : high[j];
            right &= !Double.isInfinite(stop) || Math.abs(rest[j]) <= TOLERANCE;
            off += Double.isInfinite(stop) ? Math.abs(rest[j]) : 0;
            bound += Double.isInfinite(stop) ? 0 : rest[j] * stop;
            size += Double.isInfinite(stop) ? 0 : Math.abs(rest[j] * stop);
            rest[j] = 0;
        }
        for (int k = 0; k < answer.rows().length; k++) {
            for (int j : matrix.rowAt[answer.rows()[k]]) {
                right &= Math.abs(rest[j]) <= TOLERANCE * size;
                off += Math.abs(rest[j]);
                rest[j] = 0;
            }
        }
        for (int j : sum.at()) {
            right &= Math.abs(rest[j]) <= TOLERANCE * size;
            rest[j] = 0;
        }
        return right ? bound : Double.NaN;
    }

    /** Whether rows and bounds are kept at a point that differs little from one that keeps them. */
    private boolean keepsRows(int[] columns, double[] by, double[] anchor) {
        stamp++;
        boolean kept = true;
        for (int k = 0; k < columns.length; k++) {
            moved[columns[k]] = by[k];
        }
        for (int j : columns) {
            kept &= within(j, anchor[j] + moved[j]);
            for (int i : matrix.columnAt[j]) {
                if (rowSeen[i] != stamp) {
                    rowSeen[i] = stamp;
                    double value = 0;
                    for (int e = 0; e < matrix.rowAt[i].length; e++) {
                        int at = matrix.rowAt[i][e];
                        value += matrix.rowBy[i][e] * (anchor[at] + moved[at]);
                    }
                    kept &= within(matrix.unknowns + i, limits[i] - value);
                }
            }
        }
        for (int j : columns) {
            moved[j] = 0;
        }
        return kept;
    }

    private boolean within(int column, double value) {
        double allowed = KEPT * (1 + Math.abs(value));
        return value >= low[column] - allowed && value <= high[column] + allowed;
    }

    /** Whether a direction leads downhill and no row or bound ends it. */
    private boolean isEndless(Linear sum, Answer answer) {
        double down = 0;
        for (int k = 0; k < answer.moved().length; k++) {
            moved[answer.moved()[k]] = answer.by()[k];
        }
        for (int k = 0; k < sum.at().length; k++) {
            down += sum.by()[k] * moved[sum.at()[k]];
        }
        boolean right = down < -TOLERANCE;
        for (int j : answer.moved()) {
            right &= endless(j, moved[j]);
            for (int i : matrix.columnAt[j]) {
                right &= endless(matrix.unknowns + i, -matrix.row(i, moved));
            }
        }
        for (int j : answer.moved()) {
            moved[j] = 0;
        }
        return right;
    }

    private boolean endless(int column, double way) {
        return Math.abs(way) <= TOLERANCE || Double.isInfinite(way > 0 ? high[column] : low[column]);
    }
}
