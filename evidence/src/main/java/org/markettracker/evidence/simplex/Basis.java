package org.markettracker.evidence.simplex;

import java.util.Arrays;

/** A basis that changes column by column: its factors, and for each change since the column that replaced another. */
final class Basis {
    private static final double NOTHING = 1e-13;

    private final Matrix matrix;
    private Factors factors;
    private int[] places = new int[64];
    private double[] pivots = new double[64];
    private int[][] at = new int[64][];
    private double[][] by = new double[64][];
    private int changes;

    Basis(Matrix matrix, int[] head) {
        this.matrix = matrix;
        this.factors = Factors.of(matrix, head);
    }

    private Basis(Matrix matrix, Factors factors) {
        this.matrix = matrix;
        this.factors = factors;
    }

    /** The same basis, to be changed apart from this one; to be taken while nothing has changed. */
    Basis copy() {
        return new Basis(matrix, factors);
    }

    int changes() {
        return changes;
    }

    void forget() {
        changes = 0;
    }

    /** The column in terms of the basis, by places. */
    void column(int column, Few into) {
        into.clear();
        int[] rows = matrix.columnAt[column];
        double[] values = matrix.columnBy[column];
        for (int e = 0; e < rows.length; e++) {
            into.put(rows[e], values[e]);
        }
        factors.forward(into);
        for (int k = 0; k < changes; k++) {
            double value = into.by[places[k]];
            if (value != 0) {
                value /= pivots[k];
                for (int e = 0; e < at[k].length; e++) {
                    into.by[at[k][e]] -= by[k][e] * value;
                    into.note(at[k][e]);
                }
                into.by[places[k]] = value;
            }
        }
    }

    void forward(double[] vector) {
        factors.forward(vector);
        for (int k = 0; k < changes; k++) {
            double value = vector[places[k]];
            if (value != 0) {
                value /= pivots[k];
                for (int e = 0; e < at[k].length; e++) {
                    vector[at[k][e]] -= by[k][e] * value;
                }
                vector[places[k]] = value;
            }
        }
    }

    /** From costs by places to multipliers by rows. */
    void backward(Few costs) {
        double[] vector = costs.by;
        for (int k = changes - 1; k >= 0; k--) {
            double sum = vector[places[k]];
            for (int e = 0; e < at[k].length; e++) {
                sum -= by[k][e] * vector[at[k][e]];
            }
            if (sum != 0) {
                costs.put(places[k], sum / pivots[k]);
            } else {
                vector[places[k]] = 0;
            }
        }
        factors.backward(costs);
    }

    /** The column, given in terms of the basis, takes a place. */
    void replace(int place, Few column) {
        int count = 0;
        for (int k = 0; k < column.count; k++) {
            int p = column.at[k];
            count += p != place && Math.abs(column.by[p]) > NOTHING ? 1 : 0;
        }
        if (changes == places.length) {
            places = Arrays.copyOf(places, 2 * changes);
            pivots = Arrays.copyOf(pivots, 2 * changes);
            at = Arrays.copyOf(at, 2 * changes);
            by = Arrays.copyOf(by, 2 * changes);
        }
        at[changes] = new int[count];
        by[changes] = new double[count];
        int next = 0;
        for (int k = 0; k < column.count; k++) {
            int p = column.at[k];
            if (p != place && Math.abs(column.by[p]) > NOTHING) {
                at[changes][next] = p;
                by[changes][next++] = column.by[p];
            }
        }
        pivots[changes] = column.by[place];
        places[changes++] = place;
    }
}
