package org.markettracker.forecast.domain.series;

import java.util.Arrays;

/**
 * Classical decomposition: the trend is a centred moving average over a year, a season's figure the mean of its ratios
 * (or differences) to the trend, the figures made to average 1 (or 0).
 *
 * <p>Source: Makridakis, Wheelwright and Hyndman, <i>Forecasting: methods and applications</i> (3rd ed., 1998), ch. 3.
 *
 * @param ratios whether figures multiply or add
 * @param figures one for each season, the first being that of the first number of the series
 */
public record Seasons(boolean ratios, double[] figures) {
    /** Neither multiplies nor adds anything: for a series without seasons. */
    public static Seasons none() {
        return new Seasons(true, new double[] {1});
    }

    /** Seasonal figures of a series of at least two years. */
    public static Seasons of(Series series, boolean ratios) {
        int m = series.perYear();
        double[] y = series.values();
        double[] trend = trend(y, m);
        double[] sums = new double[m];
        int[] counts = new int[m];
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(trend[t])) {
                sums[t % m] += ratios ? y[t] / trend[t] : y[t] - trend[t];
                counts[t % m]++;
            }
        }
        for (int s = 0; s < m; s++) {
            sums[s] /= counts[s];
        }
        double mean = Arrays.stream(sums).sum() / m;
        for (int s = 0; s < m; s++) {
            sums[s] = ratios ? sums[s] / mean : sums[s] - mean;
        }
        return new Seasons(ratios, sums);
    }

    private static double[] trend(double[] y, int m) {
        double[] trend = new double[y.length];
        Arrays.fill(trend, Double.NaN);
        int half = m / 2;
        for (int t = half; t < y.length - half; t++) {
            double sum = 0;
            for (int k = -half; k <= half; k++) {
                sum += y[t + k] * (m % 2 == 0 && Math.abs(k) == half ? 0.5 : 1);
            }
            trend[t] = sum / m;
        }
        return trend;
    }

    /** The figure of the t-th number, counted from the start of the series on into the future. */
    public double figure(int t) {
        return figures[t % figures.length];
    }

    /** The series without its seasons. */
    public double[] removedFrom(double[] y) {
        double[] without = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            without[t] = ratios ? y[t] / figure(t) : y[t] - figure(t);
        }
        return without;
    }

    /** Numbers that begin at time {@code from}, with their seasons put back. */
    public double[] putBack(double[] without, int from) {
        double[] with = new double[without.length];
        for (int t = 0; t < without.length; t++) {
            with[t] = ratios ? without[t] * figure(from + t) : without[t] + figure(from + t);
        }
        return with;
    }
}
