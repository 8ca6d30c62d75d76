package org.markettracker.evidence.simplex;

/** Where a walk came to an end: what is at a bound there, and the basis of what is not. */
record Corner(Matrix matrix, double[] low, double[] high, int[] head, int[] placeOf, double[] at, Basis basis) {
    private static final double KEPT = 1e-11;
    private static final double[] NOWHERE = new double[0];

    /**
     * Where it is if limits and bounds are others, what is at a bound being at the other one: unknowns and behind them
     * slacks; nothing where bounds are not kept then.
     */
    double[] under(double[] limits, double[] otherLimits, double[] otherLow, double[] otherHigh) {
        double[] off = new double[limits.length];
        for (int i = 0; i < limits.length; i++) {
            off[i] = otherLimits[i] - limits[i];
        }
        double[] there = at.clone();
        for (int j = 0; j < at.length; j++) {
            if (placeOf[j] < 0) {
                double by = at[j] == low[j] ? otherLow[j] - low[j] : at[j] == high[j] ? otherHigh[j] - high[j] : 0;
                there[j] += by;
                for (int e = 0; by != 0 && e < matrix.columnAt[j].length; e++) {
                    off[matrix.columnAt[j][e]] -= matrix.columnBy[j][e] * by;
                }
            }
        }
        basis.forward(off);
        for (int p = 0; p < head.length; p++) {
            double value = at[head[p]] + off[p];
            if (!(value >= otherLow[head[p]] - KEPT && value <= otherHigh[head[p]] + KEPT)) {
                return NOWHERE;
            }
            there[head[p]] = value;
        }
        return there;
    }
}
