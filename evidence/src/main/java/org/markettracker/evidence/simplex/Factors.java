package org.markettracker.evidence.simplex;

import java.util.Arrays;

/**
 * A basis as a product of triangular matrices. Columns and rows that stand alone are taken first and need no
 * elimination; what is left is eliminated in the order of the fewest entries (Markowitz). Columns are put to the places
 * of their pivots' rows, so that slacks, which are most of a basis, cost nothing.
 */
final class Factors {
    private static final double SINGULAR = 1e-11;
    private static final double LARGE_ENOUGH = 0.1;

    private final int[] pivotRow;
    private final int[] stepOf;
    private final double[] diagonal;
    /** For each pivot what its column has in rows taken before, and its row in columns taken later. */
    private final int[][] aboveAt;

    private final double[][] aboveBy;
    private final int[][] rightAt;
    private final double[][] rightBy;
    /** For each pivot the rows below that a multiple of its row was taken from. */
    private final int[][] belowAt;

    private final double[][] belowBy;
    /** For each pivot the ones before it whose rows a multiple of its own row was left with, nearest first. */
    private int[][] fromAt = new int[0][];

    private double[][] fromBy = new double[0][];
    /** The pivots that do something to a vector, by what they do. */
    private int[] dividing = new int[0];

    private int[] eliminating = new int[0];

    private Factors(int size) {
        pivotRow = new int[size];
        stepOf = new int[size];
        diagonal = new double[size];
        aboveAt = new int[size][];
        aboveBy = new double[size][];
        rightAt = new int[size][];
        rightBy = new double[size][];
        belowAt = new int[size][];
        belowBy = new double[size][];
    }

    /**
     * The factors of the columns named, which are put in another order; a column that the others make superfluous is
     * replaced by the slack of a row that is left over.
     */
    static Factors of(Matrix matrix, int[] basis) {
        int size = basis.length;
        Factors factors = new Factors(size);
        Elimination elimination = new Elimination(matrix, basis, SINGULAR, LARGE_ENOUGH);
        int[] rowOfPlace = new int[size];
        int step = 0;
        while (step < size && elimination.next()) {
            factors.pivotRow[step] = elimination.row;
            rowOfPlace[elimination.place] = elimination.row;
            factors.diagonal[step] = elimination.pivot;
            factors.rightAt[step] = elimination.rightAt;
            factors.rightBy[step] = elimination.rightBy;
            factors.belowAt[step] = elimination.belowAt;
            factors.belowBy[step] = elimination.belowBy;
            step++;
        }
        if (step < size) {
            elimination.replaceWhatIsLeft(basis);
            return of(matrix, basis);
        }
        int[] order = new int[size];
        for (int p = 0; p < size; p++) {
            order[rowOfPlace[p]] = basis[p];
        }
        System.arraycopy(order, 0, basis, 0, size);
        factors.turn(rowOfPlace);
        return factors;
    }

    /** Columns of the upper factor from its rows. */
    private void turn(int[] rowOfPlace) {
        int size = pivotRow.length;
        int[] count = new int[size];
        for (int k = 0; k < size; k++) {
            stepOf[pivotRow[k]] = k;
        }
        for (int[] each : rightAt) {
            for (int e = 0; e < each.length; e++) {
                each[e] = rowOfPlace[each[e]];
                count[stepOf[each[e]]]++;
            }
        }
        for (int k = 0; k < size; k++) {
            aboveAt[k] = new int[count[k]];
            aboveBy[k] = new double[count[k]];
        }
        Arrays.fill(count, 0);
        for (int k = 0; k < size; k++) {
            for (int e = 0; e < rightAt[k].length; e++) {
                int step = stepOf[rightAt[k][e]];
                aboveAt[step][count[step]] = pivotRow[k];
                aboveBy[step][count[step]++] = rightBy[k][e];
            }
        }
        from();
        dividing = steps(aboveAt, true);
        eliminating = steps(belowAt, false);
    }

    private void from() {
        int[] count = new int[pivotRow.length];
        for (int[] each : belowAt) {
            for (int row : each) {
                count[stepOf[row]]++;
            }
        }
        fromAt = new int[count.length][];
        fromBy = new double[count.length][];
        for (int k = 0; k < count.length; k++) {
            fromAt[k] = new int[count[k]];
            fromBy[k] = new double[count[k]];
        }
        for (int k = 0; k < count.length; k++) {
            for (int e = 0; e < belowAt[k].length; e++) {
                int step = stepOf[belowAt[k][e]];
                fromAt[step][--count[step]] = pivotRow[k];
                fromBy[step][count[step]] = belowBy[k][e];
            }
        }
    }

    private int[] steps(int[][] of, boolean divided) {
        int[] steps = new int[of.length];
        int count = 0;
        for (int k = 0; k < of.length; k++) {
            if (of[k].length > 0 || (divided && diagonal[k] != 1)) {
                steps[count++] = k;
            }
        }
        return Arrays.copyOf(steps, count);
    }

    /** Solves basis times z is w: takes w by rows and leaves z by places. */
    void forward(double[] vector) {
        for (int k : eliminating) {
            subtract(vector, vector[pivotRow[k]], belowAt[k], belowBy[k]);
        }
        for (int s = dividing.length - 1; s >= 0; s--) {
            int k = dividing[s];
            double value = vector[pivotRow[k]];
            if (value != 0) {
                value /= diagonal[k];
                vector[pivotRow[k]] = value;
                subtract(vector, value, aboveAt[k], aboveBy[k]);
            }
        }
    }

    /** The same of few numbers, going only to the steps that these lead to. */
    void forward(Few few) {
        long[] steps = few.steps(stepOf);
        for (int w = 0; w < steps.length; w++) {
            for (long rest = steps[w]; rest != 0; ) {
                int bit = Long.numberOfTrailingZeros(rest);
                int k = (w << 6) + bit;
                spread(few.by, few.by[pivotRow[k]], belowAt[k], belowBy[k], steps);
                rest = steps[w] & (-2L << bit);
            }
        }
        for (int w = steps.length - 1; w >= 0; w--) {
            for (long rest = steps[w]; rest != 0; ) {
                int bit = 63 - Long.numberOfLeadingZeros(rest);
                int k = (w << 6) + bit;
                double value = few.by[pivotRow[k]] / diagonal[k];
                few.by[pivotRow[k]] = value;
                spread(few.by, value, aboveAt[k], aboveBy[k], steps);
                rest = steps[w] & ((1L << bit) - 1);
            }
        }
        few.done(pivotRow);
    }

    /** Solves the transposed basis times y is c: takes c by places and leaves y by rows. */
    void backward(Few few) {
        long[] steps = few.steps(stepOf);
        for (int w = 0; w < steps.length; w++) {
            for (long rest = steps[w]; rest != 0; ) {
                int bit = Long.numberOfTrailingZeros(rest);
                int k = (w << 6) + bit;
                double value = few.by[pivotRow[k]] / diagonal[k];
                few.by[pivotRow[k]] = value;
                spread(few.by, value, rightAt[k], rightBy[k], steps);
                rest = steps[w] & (-2L << bit);
            }
        }
        for (int w = steps.length - 1; w >= 0; w--) {
            for (long rest = steps[w]; rest != 0; ) {
                int bit = 63 - Long.numberOfLeadingZeros(rest);
                int k = (w << 6) + bit;
                spread(few.by, few.by[pivotRow[k]], fromAt[k], fromBy[k], steps);
                rest = steps[w] & ((1L << bit) - 1);
            }
        }
        few.done(pivotRow);
    }

    private void spread(double[] vector, double value, int[] at, double[] by, long[] steps) {
        if (value != 0) {
            for (int e = 0; e < at.length; e++) {
                vector[at[e]] -= by[e] * value;
                steps[stepOf[at[e]] >> 6] |= 1L << stepOf[at[e]];
            }
        }
    }

    private static void subtract(double[] vector, double value, int[] at, double[] by) {
        if (value != 0) {
            for (int e = 0; e < at.length; e++) {
                vector[at[e]] -= by[e] * value;
            }
        }
    }
}
