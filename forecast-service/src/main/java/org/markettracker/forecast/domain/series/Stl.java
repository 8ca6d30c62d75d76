package org.markettracker.forecast.domain.series;

import java.util.Arrays;

/**
 * Seasonal and trend decomposition by local regression, with two rounds and no robustness weights.
 *
 * <p>Source: Cleveland, Cleveland, McRae and Terpenning, <i>STL: a seasonal-trend decomposition procedure based on
 * loess</i> (Journal of Official Statistics 6, 1990); the seasonal span is 11 and the other spans are those the paper
 * derives from it.
 */
public record Stl(double[] seasonal, double[] trend, double[] rest) {
    private static final int SEASONAL_SPAN = 11;

    public static Stl of(Series series) {
        double[] y = series.values();
        int m = series.perYear();
        int n = y.length;
        int trendSpan = odd((int) Math.ceil(1.5 * m / (1 - 1.5 / SEASONAL_SPAN)));
        double[] trend = new double[n];
        double[] seasonal = new double[n];
        for (int round = 0; round < 2; round++) {
            double[] cycle = cycles(y, trend, m);
            double[] low = loess(averages(averages(averages(cycle, m), m), 3), odd(m), 1, 0, n);
            for (int t = 0; t < n; t++) {
                seasonal[t] = cycle[t + m] - low[t];
            }
            double[] adjusted = new double[n];
            Arrays.setAll(adjusted, t -> y[t] - seasonal[t]);
            trend = loess(adjusted, trendSpan, 1, 0, n);
        }
        double[] rest = new double[n];
        for (int t = 0; t < n; t++) {
            rest[t] = y[t] - trend[t] - seasonal[t];
        }
        return new Stl(seasonal, trend, rest);
    }

    /** {@code 1 - var(rest) / var(seasonal + rest)}, not below 0: 0 without seasons, 1 with nothing else. */
    public double seasonalStrength() {
        double[] both = new double[rest.length];
        Arrays.setAll(both, t -> rest[t] + seasonal[t]);
        double all = variance(both);
        return all == 0 ? 0 : Math.max(0, Math.min(1, 1 - variance(rest) / all));
    }

    /** Each season smoothed by itself, and carried on by a year at both ends. */
    private static double[] cycles(double[] y, double[] trend, int m) {
        int n = y.length;
        double[] cycles = new double[n + 2 * m];
        for (int s = 0; s < m; s++) {
            int count = (n - s + m - 1) / m;
            double[] own = new double[count];
            for (int k = 0; k < count; k++) {
                own[k] = y[s + k * m] - trend[s + k * m];
            }
            double[] smooth = loess(own, SEASONAL_SPAN, 0, -1, count + 1);
            for (int k = 0; k < smooth.length; k++) {
                cycles[s + k * m] = smooth[k];
            }
        }
        return cycles;
    }

    private static double[] averages(double[] y, int width) {
        double[] averages = new double[y.length - width + 1];
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            sum += y[t];
            if (t >= width) {
                sum -= y[t - width];
            }
            if (t >= width - 1) {
                averages[t - width + 1] = sum / width;
            }
        }
        return averages;
    }

    /** Local regression of degree 0 or 1 with tricube weights, at the times from {@code from} to before {@code to}. */
    private static double[] loess(double[] y, int span, int degree, int from, int to) {
        int n = y.length;
        int near = Math.min(span, n);
        double[] smooth = new double[to - from];
        for (int at = from; at < to; at++) {
            int left = Math.max(0, Math.min(n - near, at - near / 2));
            int right = left + near - 1;
            double reach = Math.max(at - left, right - at) + (span > n ? (span - n) / 2.0 : 0);
            double sum = 0;
            double times = 0;
            double values = 0;
            double[] weight = new double[near];
            for (int i = 0; i < near; i++) {
                double distance = Math.abs(left + i - at) / reach;
                double cube = 1 - distance * distance * distance;
                weight[i] = distance < 0.999 ? distance > 0.001 ? cube * cube * cube : 1 : 0;
                sum += weight[i];
                times += weight[i] * (left + i);
                values += weight[i] * y[left + i];
            }
            times /= sum;
            values /= sum;
            double slope = 0;
            if (degree == 1) {
                double products = 0;
                double squares = 0;
                for (int i = 0; i < near; i++) {
                    double time = left + i - times;
                    products += weight[i] * time * y[left + i];
                    squares += weight[i] * time * time;
                }
                slope = squares > 0 ? products / squares : 0;
            }
            smooth[at - from] = values + slope * (at - times);
        }
        return smooth;
    }

    private static double variance(double[] y) {
        double mean = Arrays.stream(y).sum() / y.length;
        return Arrays.stream(y).map(each -> (each - mean) * (each - mean)).sum() / (y.length - 1);
    }

    private static int odd(int width) {
        return width % 2 == 0 ? width + 1 : width;
    }
}
