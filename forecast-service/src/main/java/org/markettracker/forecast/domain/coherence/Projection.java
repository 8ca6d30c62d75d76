package org.markettracker.forecast.domain.coherence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * The point nearest to targets under equalities {@code C x = 0}, distances counted in variances: {@code x = f - V C' l}
 * with {@code (C V C') l = C f}. A variance of zero holds a number where it is. Equalities that follow from others are
 * left out as the factorisation meets them.
 */
final class Projection {
    private static final double DEPENDENT = 1e-11;

    private final int[][] at;
    private final double[][] by;

    /**
     * @param at for each equality the unknowns in it
     * @param by their factors
     */
    Projection(int[][] at, double[][] by) {
        this.at = at;
        this.by = by;
    }

    /** What each unknown is moved by for a unit of variance: {@code C' l}. */
    double[] pull(double[] targets, double[] variances) {
        int rows = at.length;
        double[][] matrix = new double[rows][rows];
        double[] right = new double[rows];
        double[] dense = new double[targets.length];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < at[i].length; k++) {
                dense[at[i][k]] = by[i][k] * variances[at[i][k]];
                right[i] += by[i][k] * targets[at[i][k]];
            }
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < at[j].length; k++) {
                    matrix[i][j] += by[j][k] * dense[at[j][k]];
                }
            }
            for (int unknown : at[i]) {
                dense[unknown] = 0;
            }
        }
        double[] multipliers = solve(matrix, right);
        double[] pull = new double[targets.length];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < at[i].length; k++) {
                pull[at[i][k]] += by[i][k] * multipliers[i];
            }
        }
        return pull;
    }

    /** The equalities as rows. */
    List<Row> equalities() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            Linear sum = Linear.NOTHING;
            for (int k = 0; k < at[i].length; k++) {
                sum = sum.plus(by[i][k], at[i][k]);
            }
            rows.add(Row.identity(sum, 0, ""));
        }
        return rows;
    }

    /** How far the worst equality is from holding. */
    double breach(double[] x) {
        double worst = 0;
        for (int i = 0; i < at.length; i++) {
            double sum = 0;
            for (int k = 0; k < at[i].length; k++) {
                sum += by[i][k] * x[at[i][k]];
            }
            worst = Math.max(worst, Math.abs(sum));
        }
        return worst;
    }

    /** Cholesky's factorisation of the matrix with its diagonal brought to one; zero for what depends on earlier rows. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] scale = new double[n];
        Arrays.setAll(scale, i -> matrix[i][i] > 0 ? 1 / Math.sqrt(matrix[i][i]) : 0);
        double[][] root = new double[n][n];
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double rest = scale[i] > 0 ? 1 : 0;
            double sum = right[i] * scale[i];
            for (int j = 0; j < i; j++) {
                double value = matrix[i][j] * scale[i] * scale[j];
                for (int k = 0; k < j; k++) {
                    value -= root[i][k] * root[j][k];
                }
                root[i][j] = root[j][j] > 0 ? value / root[j][j] : 0;
                rest -= root[i][j] * root[i][j];
                sum -= root[i][j] * x[j];
            }
            root[i][i] = rest > DEPENDENT ? Math.sqrt(rest) : 0;
            x[i] = root[i][i] > 0 ? sum / root[i][i] : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] = root[i][i] > 0 ? x[i] / root[i][i] : 0;
        }
        Arrays.setAll(x, i -> x[i] * scale[i]);
        return x;
    }
}
