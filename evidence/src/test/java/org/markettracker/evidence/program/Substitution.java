package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Unknowns as sums of fewer ones that the equalities leave free: {@code unknown = constant + factors * free}.
 *
 * @param factors for each unknown, of each free one
 * @param pivots the unknowns that are not free
 * @param equations the row that each of these was solved from
 */
record Substitution(double[] constants, double[][] factors, int free, List<Integer> pivots, List<Integer> equations) {
    private static final double NOTHING = 1e-9;

    /** By elimination, each equality being solved for its greatest factor. */
    static Substitution of(int unknowns, List<Row> rows) {
        List<double[]> solved = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        List<Integer> equations = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (!row.isEquality()) {
                continue;
            }
            double[] line = new double[unknowns + 1];
            for (int i = 0; i < row.sum().at().length; i++) {
                line[row.sum().at()[i]] = row.sum().by()[i];
            }
            line[unknowns] = row.limit();
            for (int k = 0; k < solved.size(); k++) {
                subtract(line, solved.get(k), line[pivots.get(k)]);
            }
            int pivot = greatest(line, unknowns);
            if (Math.abs(line[pivot]) <= NOTHING) {
                continue;
            }
            double by = line[pivot];
            for (int i = 0; i <= unknowns; i++) {
                line[i] /= by;
            }
            for (double[] other : solved) {
                subtract(other, line, other[pivot]);
            }
            solved.add(line);
            pivots.add(pivot);
            equations.add(at);
        }
        return of(unknowns, solved, pivots, equations);
    }

    private static Substitution of(int unknowns, List<double[]> solved, List<Integer> pivots, List<Integer> equations) {
        int[] place = new int[unknowns];
        int free = 0;
        for (int i = 0; i < unknowns; i++) {
            place[i] = pivots.contains(i) ? -1 : free++;
        }
        double[] constants = new double[unknowns];
        double[][] factors = new double[unknowns][free];
        for (int i = 0; i < unknowns; i++) {
            if (place[i] >= 0) {
                factors[i][place[i]] = 1;
            }
        }
        for (int k = 0; k < solved.size(); k++) {
            int pivot = pivots.get(k);
            constants[pivot] = solved.get(k)[unknowns];
            for (int i = 0; i < unknowns; i++) {
                if (place[i] >= 0) {
                    factors[pivot][place[i]] = -solved.get(k)[i];
                }
            }
        }
        return new Substitution(constants, factors, free, List.copyOf(pivots), List.copyOf(equations));
    }

    /** The same with each free unknown counted so that a weighted sum of squares curves alike in all of them. */
    Substitution curvedAlike(double[] weights) {
        double[][] scaled = new double[factors.length][free];
        for (int k = 0; k < free; k++) {
            double curvature = 0;
            for (int i = 0; i < factors.length; i++) {
                curvature += weights[i] * factors[i][k] * factors[i][k];
            }
            for (int i = 0; i < factors.length; i++) {
                scaled[i][k] = factors[i][k] / Math.sqrt(curvature);
            }
        }
        return new Substitution(constants, scaled, free, pivots, equations);
    }

    /** The factors of a sum in terms of the free unknowns; what is constant in it is left out. */
    double[] reduce(Linear sum) {
        double[] reduced = new double[free];
        for (int i = 0; i < sum.at().length; i++) {
            for (int k = 0; k < free; k++) {
                reduced[k] += sum.by()[i] * factors[sum.at()[i]][k];
            }
        }
        return reduced;
    }

    double[] all(double[] freeOnes) {
        double[] all = constants.clone();
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < free; k++) {
                all[i] += factors[i][k] * freeOnes[k];
            }
        }
        return all;
    }

    private static int greatest(double[] line, int unknowns) {
        int greatest = 0;
        for (int i = 1; i < unknowns; i++) {
            greatest = Math.abs(line[i]) > Math.abs(line[greatest]) + NOTHING ? i : greatest;
        }
        return greatest;
    }

    private static void subtract(double[] line, double[] other, double times) {
        if (times != 0) {
            for (int i = 0; i < line.length; i++) {
                line[i] -= times * other[i];
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Substitution that
                && Arrays.equals(constants, that.constants)
                && Arrays.deepEquals(factors, that.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(constants) + Arrays.deepHashCode(factors);
    }
}
