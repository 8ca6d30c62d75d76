package org.markettracker.evidence.simplex;

import java.util.Arrays;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Patience;

/** One way through the corners: from a basis downhill, or to where all bounds are kept. */
final class Walk {
    private static final double KEPT = 1e-11;
    private static final double PIVOT = 1e-8;

    private final Matrix matrix;
    private final double[] low;
    private final double[] high;
    private final int[] head;
    private final int[] placeOf;
    private final double[] at;
    /** The entering column in terms of the basis. */
    private final Few column;

    private final Prices prices;
    private final Steepest steepest;
    private Basis basis;
    private int still;
    private int steps;

    /**
     * @param basis where it begins, nothing having changed
     * @param often whether many ways begin there
     */
    Walk(Matrix matrix, double[] low, double[] high, Basis basis, boolean often) {
        this.matrix = matrix;
        this.low = low;
        this.high = high;
        head = new int[matrix.rows];
        placeOf = new int[matrix.columns()];
        at = new double[matrix.columns()];
        column = new Few(matrix.rows);
        prices = new Prices(matrix);
        steepest = new Steepest(matrix, low, high, basis, often);
        this.basis = basis;
    }

    void start(int[] from, double[] values, Basis of) {
        System.arraycopy(from, 0, head, 0, head.length);
        System.arraycopy(values, 0, at, 0, at.length);
        Arrays.fill(placeOf, -1);
        for (int p = 0; p < head.length; p++) {
            placeOf[head[p]] = p;
        }
        basis = of;
        still = 0;
    }

    void takeBasis(int[] into) {
        System.arraycopy(head, 0, into, 0, head.length);
    }

    double[] values() {
        return at;
    }

    Answer toFeasibility(int refactor, double[] limits, double[] anchor) {
        int most = 20 * (matrix.rows + matrix.unknowns) + 1000;
        for (int step = 0; step < most; step++) {
            refresh(refactor, limits);
            Few costs = prices.costs();
            for (int p = 0; p < head.length; p++) {
                double value = at[head[p]];
                if (value < low[head[p]] - KEPT) {
                    costs.put(p, -1);
                } else if (value > high[head[p]] + KEPT) {
                    costs.put(p, 1);
                }
            }
            boolean kept = costs.count == 0;
            prices.found(basis, Linear.NOTHING);
            if (kept) {
                return told(Answer.Kind.MINIMUM, anchor);
            }
            int entering = steepest.column(prices, placeOf, at, still);
            if (entering < 0) {
                return told(Answer.Kind.INFEASIBLE, anchor);
            }
            if (!pivot(entering, true)) {
                return Answer.LOST;
            }
        }
        return Answer.LOST;
    }

    Answer toMinimum(Linear sum, int refactor, double[] limits, double[] anchor) {
        int most = 20 * (matrix.rows + matrix.unknowns) + 1000;
        for (steps = 0; steps < most; steps++) {
            refresh(refactor, limits);
            price(sum);
            int entering = steepest.column(prices, placeOf, at, still);
            if (entering < 0) {
                return told(Answer.Kind.MINIMUM, anchor);
            }
            if (!pivot(entering, false)) {
                return unbounded(entering);
            }
        }
        return Answer.LOST;
    }

    /** All is multiplied so that a basic column comes to a value at which it is fixed instead of another. */
    boolean exchange(int fixed, int instead, double value) {
        int place = placeOf[instead];
        if (place < 0 || placeOf[fixed] >= 0 || !(at[instead] > PIVOT)) {
            return false;
        }
        basis.column(fixed, column);
        if (Math.abs(column.by[place]) <= PIVOT) {
            return false;
        }
        double factor = value / at[instead];
        for (int j = 0; j < at.length; j++) {
            at[j] *= factor;
        }
        at[instead] = value;
        basis.replace(place, column);
        placeOf[instead] = -1;
        placeOf[fixed] = place;
        head[place] = fixed;
        return true;
    }

    /** How many steps the last way had. */
    int steps() {
        return steps;
    }

    /** The answer to a question whose minimum is here. */
    Answer here(Linear sum, double[] anchor) {
        price(sum);
        return told(Answer.Kind.MINIMUM, anchor);
    }

    private void price(Linear sum) {
        Few costs = prices.costs();
        for (int k = 0; k < sum.at().length; k++) {
            int place = placeOf[sum.at()[k]];
            if (place >= 0) {
                costs.put(place, sum.by()[k]);
            }
        }
        prices.found(basis, sum);
    }

    Corner corner() {
        return new Corner(matrix, low, high, head, placeOf, at, basis);
    }

    private void refresh(int refactor, double[] limits) {
        Patience.check();
        if (basis.changes() < refactor) {
            return;
        }
        basis = new Basis(matrix, head);
        Arrays.fill(placeOf, -1);
        for (int p = 0; p < head.length; p++) {
            placeOf[head[p]] = p;
        }
        double[] rest = limits.clone();
        for (int j = 0; j < at.length; j++) {
            if (placeOf[j] < 0 && at[j] != 0) {
                for (int e = 0; e < matrix.columnAt[j].length; e++) {
                    rest[matrix.columnAt[j][e]] -= matrix.columnBy[j][e] * at[j];
                }
            }
        }
        basis.forward(rest);
        for (int p = 0; p < head.length; p++) {
            at[head[p]] = rest[p];
        }
    }

    /** Moves along a column until something stops it; false if nothing does. */
    private boolean pivot(int entering, boolean towardsFeasibility) {
        basis.column(entering, column);
        double way = prices.slope(entering) < 0 ? 1 : -1;
        double reach = Double.POSITIVE_INFINITY;
        for (int k = 0; k < column.count; k++) {
            double by = column.by[column.at[k]];
            if (Math.abs(by) > PIVOT) {
                reach = Math.min(reach, (room(column.at[k], way * by, towardsFeasibility) + KEPT) / Math.abs(by));
            }
        }
        double own = high[entering] - low[entering];
        if (reach == Double.POSITIVE_INFINITY && own == Double.POSITIVE_INFINITY) {
            return false;
        }
        int leaving = -1;
        double step = 0;
        double greatest = 0;
        for (int k = 0; k < column.count; k++) {
            double by = Math.abs(column.by[column.at[k]]);
            if (by > PIVOT && by > greatest) {
                double here = room(column.at[k], way * column.by[column.at[k]], towardsFeasibility) / by;
                if (here <= reach) {
                    leaving = column.at[k];
                    greatest = by;
                    step = Math.max(0, here);
                }
            }
        }
        boolean flips = leaving < 0 || own <= step;
        step = flips ? own : step;
        still = step > KEPT ? 0 : still + 1;
        if (step != 0) {
            for (int k = 0; k < column.count; k++) {
                at[head[column.at[k]]] -= way * step * column.by[column.at[k]];
            }
        }
        if (flips) {
            at[entering] = way > 0 ? high[entering] : low[entering];
            return true;
        }
        int gone = head[leaving];
        double value = way > 0 ? at[entering] + step : at[entering] - step;
        at[gone] = bound(gone, way * column.by[leaving], at[gone]);
        at[entering] = value;
        basis.replace(leaving, column);
        placeOf[gone] = -1;
        placeOf[entering] = leaving;
        head[leaving] = entering;
        return true;
    }

    /** How far a basic column may go before it meets a bound; downwards if it falls. */
    private double room(int place, double falls, boolean towardsFeasibility) {
        int j = head[place];
        double value = at[j];
        if (towardsFeasibility) {
            if (value < low[j] - KEPT) {
                return falls > 0 ? Double.POSITIVE_INFINITY : low[j] - value;
            }
            if (value > high[j] + KEPT) {
                return falls > 0 ? value - high[j] : Double.POSITIVE_INFINITY;
            }
        }
        return Math.max(0, falls > 0 ? value - low[j] : high[j] - value);
    }

    /** The bound that stopped a column. */
    private double bound(int j, double falls, double value) {
        double stop = falls > 0 ? low[j] : high[j];
        double other = falls > 0 ? high[j] : low[j];
        boolean cameFromOutside = Math.abs(value - other) < Math.abs(value - stop);
        return cameFromOutside || Double.isInfinite(stop) ? other : stop;
    }

    private Answer told(Answer.Kind kind, double[] anchor) {
        int[] moved = new int[matrix.unknowns];
        double[] by = new double[matrix.unknowns];
        int count = 0;
        for (int j = 0; j < matrix.unknowns; j++) {
            if (at[j] != anchor[j]) {
                moved[count] = j;
                by[count++] = at[j] - anchor[j];
            }
        }
        return prices.told(kind, placeOf, Arrays.copyOf(moved, count), Arrays.copyOf(by, count));
    }

    private Answer unbounded(int entering) {
        double way = prices.slope(entering) < 0 ? 1 : -1;
        int[] moved = new int[matrix.unknowns];
        double[] by = new double[matrix.unknowns];
        int count = 0;
        for (int j = 0; j < matrix.unknowns; j++) {
            double speed = j == entering ? way : placeOf[j] < 0 ? 0 : -way * column.by[placeOf[j]];
            if (Math.abs(speed) > PIVOT) {
                moved[count] = j;
                by[count++] = speed;
            }
        }
        return Answer.unbounded(Arrays.copyOf(moved, count), Arrays.copyOf(by, count));
    }
}
