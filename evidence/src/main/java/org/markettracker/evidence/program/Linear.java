package org.markettracker.evidence.program;

import java.util.Arrays;

/** A weighted sum of unknowns, each named by its index, in the order of the indices and without zeros. */
public record Linear(int[] at, double[] by) {
    public static final Linear NOTHING = new Linear(new int[0], new double[0]);

    public static Linear of(int unknown) {
        return new Linear(new int[] {unknown}, new double[] {1});
    }

    public Linear plus(double factor, Linear other) {
        int[] both = new int[at.length + other.at.length];
        double[] sums = new double[both.length];
        int count = 0;
        int i = 0;
        int k = 0;
        while (i < at.length || k < other.at.length) {
            int own = i < at.length ? at[i] : Integer.MAX_VALUE;
            int others = k < other.at.length ? other.at[k] : Integer.MAX_VALUE;
            both[count] = Math.min(own, others);
            sums[count] = (own <= others ? by[i++] : 0) + (others <= own ? factor * other.by[k++] : 0);
            count += sums[count] == 0 ? 0 : 1;
        }
        return new Linear(Arrays.copyOf(both, count), Arrays.copyOf(sums, count));
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
