package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.matrix.decomposition.MinimumDegree;
import org.ojalgo.matrix.store.R064CSC;

/**
 * The symmetric equations {@code [curvature rows'; rows -softness] [step; pulls] = right}, many times over with other
 * numbers on the diagonal. They are quasi-definite, so that any order of elimination will do; the one of least degree is
 * found once.
 */
final class Kkt {
    private static final int REFINED = 2;

    private final int unknowns;
    private final int size;
    private final int[] diagonal;
    private final int[] moved;
    private final MinimumDegree order = new MinimumDegree();
    private final R064CSC matrix;
    private final R064CSC permuted;
    private final SparseLdl factors;
    private final double[] work;
    private final double[] wanted;
    private final double[] rest;

    Kkt(int unknowns, List<Linear> rows) {
        this.unknowns = unknowns;
        this.size = unknowns + rows.size();
        List<int[]> at = new ArrayList<>();
        List<double[]> by = new ArrayList<>();
        for (Linear row : rows) {
            at.add(row.at());
            by.add(row.by());
        }
        int[] pointers = new int[size + 1];
        for (int j = 0; j < size; j++) {
            pointers[j + 1] = pointers[j] + 1 + (j < unknowns ? 0 : at.get(j - unknowns).length);
        }
        int[] indices = new int[pointers[size]];
        double[] values = new double[pointers[size]];
        diagonal = new int[size];
        for (int j = 0; j < size; j++) {
            int next = pointers[j];
            if (j >= unknowns) {
                for (int k = 0; k < at.get(j - unknowns).length; k++) {
                    indices[next] = at.get(j - unknowns)[k];
                    values[next++] = by.get(j - unknowns)[k];
                }
            }
            indices[next] = j;
            values[next] = j < unknowns ? 1 : -1;
            diagonal[j] = next;
        }
        matrix = new R064CSC(size, size, values, indices, pointers);
        order.approximate(matrix);
        moved = new int[values.length];
        permuted = order.permute(matrix, moved);
        factors = new SparseLdl(permuted);
        work = new double[size];
        wanted = new double[size];
        rest = new double[size];
    }

    /** False if the numbers are beyond what can be solved. */
    boolean factor(double[] curvature, double[] softness) {
        for (int j = 0; j < size; j++) {
            double value = j < unknowns ? curvature[j] : -softness[j - unknowns];
            matrix.values[diagonal[j]] = value;
            permuted.values[moved[diagonal[j]]] = value;
        }
        return factors.factor();
    }

    /** Solves in place; softness that was put in for the factors' sake only is taken out again. */
    void solve(double[] right, double soft) {
        System.arraycopy(right, 0, wanted, 0, size);
        Arrays.fill(right, 0);
        System.arraycopy(wanted, 0, rest, 0, size);
        for (int round = 0; round < REFINED; round++) {
            order.permute(work, rest);
            factors.solve(work);
            order.reverse(rest, work);
            for (int j = 0; j < size; j++) {
                right[j] += rest[j];
            }
            if (round + 1 < REFINED) {
                rest(right, soft);
            }
        }
    }

    /** What the equations lack at a point. */
    private void rest(double[] point, double soft) {
        System.arraycopy(wanted, 0, rest, 0, size);
        for (int j = 0; j < size; j++) {
            for (int e = matrix.pointers[j]; e < matrix.pointers[j + 1]; e++) {
                int i = matrix.indices[e];
                double value = matrix.values[e];
                if (i == j) {
                    rest[j] -= (value == -soft ? 0 : value) * point[j];
                } else {
                    rest[j] -= value * point[i];
                    rest[i] -= value * point[j];
                }
            }
        }
    }
}
