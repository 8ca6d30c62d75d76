package org.markettracker.evidence.simplex;

import java.util.List;
import org.markettracker.evidence.program.Linear;

/** A matrix of few numbers, by rows and by columns; behind its columns one more for each row, the row's slack. */
final class Matrix {
    final int rows;
    final int unknowns;
    final int[][] rowAt;
    final double[][] rowBy;
    final int[][] columnAt;
    final double[][] columnBy;

    Matrix(int unknowns, List<Linear> sums) {
        this.rows = sums.size();
        this.unknowns = unknowns;
        this.rowAt = new int[rows][];
        this.rowBy = new double[rows][];
        this.columnAt = new int[unknowns + rows][];
        this.columnBy = new double[unknowns + rows][];
        int[] count = new int[unknowns];
        for (Linear sum : sums) {
            for (int at : sum.at()) {
                count[at]++;
            }
        }
        for (int j = 0; j < unknowns; j++) {
            columnAt[j] = new int[count[j]];
            columnBy[j] = new double[count[j]];
        }
        int[] next = new int[unknowns];
        for (int i = 0; i < rows; i++) {
            Linear sum = sums.get(i);
            rowAt[i] = sum.at();
            rowBy[i] = sum.by();
            for (int k = 0; k < sum.at().length; k++) {
                int at = sum.at()[k];
                columnAt[at][next[at]] = i;
                columnBy[at][next[at]++] = sum.by()[k];
            }
            columnAt[unknowns + i] = new int[] {i};
            columnBy[unknowns + i] = new double[] {1};
        }
    }

    /** All columns, slacks included. */
    int columns() {
        return unknowns + rows;
    }

    double row(int i, double[] point) {
        double sum = 0;
        for (int k = 0; k < rowAt[i].length; k++) {
            sum += rowBy[i][k] * point[rowAt[i][k]];
        }
        return sum;
    }
}
