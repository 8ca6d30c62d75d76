package org.markettracker.evidence.program;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A weighted sum of unknowns, each named by its index, in the order of the indices and without zeros. */
public record Linear(int[] at, double[] by) {
    public static final Linear NOTHING = new Linear(new int[0], new double[0]);

    public static Linear of(int unknown) {
        return new Linear(new int[] {unknown}, new double[] {1});
    }

    public Linear plus(double factor, Linear other) {
        Map<Integer, Double> sum = new TreeMap<>();
        for (int i = 0; i < at.length; i++) {
            sum.put(at[i], by[i]);
        }
        for (int i = 0; i < other.at.length; i++) {
            sum.merge(other.at[i], factor * other.by[i], Double::sum);
        }
        sum.values().removeIf(each -> each == 0);
        return new Linear(
                sum.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sum.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    public Linear plus(double factor, int unknown) {
        return plus(factor, of(unknown));
    }

    public Linear times(double factor) {
        return NOTHING.plus(factor, this);
    }

    public double value(double[] unknowns) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += by[i] * unknowns[at[i]];
        }
        return sum;
    }

    /** The sum of the absolute terms: what a rounding error is measured against. */
    public double magnitude(double[] unknowns) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += Math.abs(by[i] * unknowns[at[i]]);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Linear that && Arrays.equals(at, that.at) && Arrays.equals(by, that.by);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(at) + Arrays.hashCode(by);
    }

    @Override
    public String toString() {
        return Arrays.toString(at) + "*" + Arrays.toString(by);
    }
}
