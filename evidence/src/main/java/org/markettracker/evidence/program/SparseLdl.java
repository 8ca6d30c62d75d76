package org.markettracker.evidence.program;

import java.util.Arrays;
import org.ojalgo.matrix.store.R064CSC;

/**
 * Triangular factors of a quasi-definite matrix of few numbers, given by its upper half. The library's own factors give
 * up where pivots differ by more than rounding allows in general; quasi-definite ones may (Vanderbei 1995).
 */
final class SparseLdl {
    private final R064CSC matrix;
    private final int size;
    private final int[] parent;
    private final int[] start;
    private final int[] rows;
    private final double[] values;
    private final double[] pivots;
    private final int[] filled;
    private final int[] pattern;
    private final int[] mark;
    private final double[] line;

    SparseLdl(R064CSC matrix) {
        this.matrix = matrix;
        this.size = matrix.getColDim();
        parent = new int[size];
        start = new int[size + 1];
        filled = new int[size];
        pattern = new int[size];
        mark = new int[size];
        line = new double[size];
        pivots = new double[size];
        int[] count = new int[size];
        Arrays.fill(mark, -1);
        for (int k = 0; k < size; k++) {
            parent[k] = -1;
            mark[k] = k;
            for (int e = matrix.pointers[k]; e < matrix.pointers[k + 1]; e++) {
                for (int i = matrix.indices[e]; mark[i] != k; i = parent[i]) {
                    if (parent[i] < 0) {
                        parent[i] = k;
                    }
                    count[i]++;
                    mark[i] = k;
                }
            }
        }
        for (int k = 0; k < size; k++) {
            start[k + 1] = start[k] + count[k];
        }
        rows = new int[start[size]];
        values = new double[start[size]];
    }

    /** False if a pivot is nothing. */
    boolean factor() {
        Arrays.fill(filled, 0);
        Arrays.fill(mark, -1);
        for (int k = 0; k < size; k++) {
            int top = size;
            mark[k] = k;
            for (int e = matrix.pointers[k]; e < matrix.pointers[k + 1]; e++) {
                int i = matrix.indices[e];
                line[i] += matrix.values[e];
                int length = 0;
                for (; mark[i] != k; i = parent[i]) {
                    pattern[length++] = i;
                    mark[i] = k;
                }
                while (length > 0) {
                    pattern[--top] = pattern[--length];
                }
            }
            double pivot = line[k];
            line[k] = 0;
            for (; top < size; top++) {
                int i = pattern[top];
                double value = line[i];
                line[i] = 0;
                int end = start[i] + filled[i];
                for (int e = start[i]; e < end; e++) {
                    line[rows[e]] -= values[e] * value;
                }
                double factor = value / pivots[i];
                pivot -= factor * value;
                rows[end] = k;
                values[end] = factor;
                filled[i]++;
            }
            pivots[k] = pivot;
            if (!(Math.abs(pivot) > Double.MIN_NORMAL)) {
                return false;
            }
        }
        return true;
    }

    void solve(double[] vector) {
        for (int k = 0; k < size; k++) {
            double value = vector[k];
            if (value != 0) {
                for (int e = start[k]; e < start[k + 1]; e++) {
                    vector[rows[e]] -= values[e] * value;
                }
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            double value = vector[k] / pivots[k];
            for (int e = start[k]; e < start[k + 1]; e++) {
                value -= values[e] * vector[rows[e]];
            }
            vector[k] = value;
        }
    }
}
