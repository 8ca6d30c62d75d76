package org.markettracker.forecast.domain.series;

import java.util.Arrays;

/**
 * Equally spaced numbers with {@code perYear} periods to the year (1, 2, 4 or 12), oldest first. The numbers are copied
 * in and out.
 */
public record Series(int perYear, double[] values) {
    public Series {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    public int length() {
        return values.length;
    }

    public double at(int t) {
        return values[t];
    }

    public double last() {
        return values[values.length - 1];
    }

    public double mean() {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Whether all numbers are the same. */
    public boolean flat() {
        return Arrays.stream(values).allMatch(each -> each == values[0]);
    }

    /** Whether all numbers are above zero, which ratios need. */
    public boolean positive() {
        return Arrays.stream(values).allMatch(each -> each > 0);
    }

    /** {@code y[t] - y[t - lag]}, shorter by the lag. */
    public Series differences(int lag) {
        double[] differences = new double[values.length - lag];
        for (int t = lag; t < values.length; t++) {
            differences[t - lag] = values[t] - values[t - lag];
        }
        return new Series(perYear, differences);
    }

    /** The first {@code count} numbers. */
    public Series first(int count) {
        return new Series(perYear, Arrays.copyOf(values, count));
    }

    public Series with(double[] others) {
        return new Series(perYear, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && perYear == that.perYear && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * perYear + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return perYear + " a year: " + Arrays.toString(values);
    }
}
