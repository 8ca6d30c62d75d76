package org.markettracker.forecast.domain.series;

/**
 * Whether a series is seasonal: its autocorrelation at the lag of a year is outside of the 90 % band of a series whose
 * correlations end before it (Bartlett), with at least three years of history.
 *
 * <p>{@code |r_m| > 1.645 sqrt((1 + 2 (r_1^2 + ... + r_{m-1}^2)) / n)}. Source: Assimakopoulos and Nikolopoulos, <i>The
 * theta model</i> (International Journal of Forecasting 16, 2000); the same rule defines Naive2 in the M4 competition.
 */
public final class SeasonalTest {
    private static final double NORMAL_90 = 1.645;

    private SeasonalTest() {}

    public static boolean seasonal(Series series) {
        int m = series.perYear();
        int n = series.length();
        if (m == 1 || n < 3 * m || series.flat()) {
            return false;
        }
        double[] y = series.values();
        double mean = series.mean();
        double squares = 0;
        for (int lag = 1; lag < m; lag++) {
            double r = correlation(y, mean, lag);
            squares += r * r;
        }
        double limit = NORMAL_90 * Math.sqrt((1 + 2 * squares) / n);
        return Math.abs(correlation(y, mean, m)) > limit;
    }

    /** What Naive2, Theta and the exponential methods take out first: ratios, or differences where a ratio cannot be. */
    public static Seasons seasons(Series series) {
        return seasonal(series) ? Seasons.of(series, series.positive()) : Seasons.none();
    }

    private static double correlation(double[] y, double mean, int lag) {
        double products = 0;
        double squares = 0;
        for (int t = 0; t < y.length; t++) {
            squares += (y[t] - mean) * (y[t] - mean);
            if (t >= lag) {
                products += (y[t] - mean) * (y[t - lag] - mean);
            }
        }
        return products / squares;
    }
}
