package org.markettracker.forecast.domain.arima;

import org.markettracker.forecast.domain.series.Series;
import org.markettracker.forecast.domain.series.Stl;

/**
 * How often a series must be differenced: once by the season where its seasonal strength is above 0.64, then until the
 * test of Kwiatkowski, Phillips, Schmidt and Shin no longer speaks against a constant level (at most twice).
 *
 * <p>Sources: Kwiatkowski and others, <i>Testing the null hypothesis of stationarity against the alternative of a unit
 * root</i> (Journal of Econometrics 54, 1992), critical value 0.463 at 5 %; Wang, Smith and Hyndman,
 * <i>Characteristic-based clustering for time series data</i> (Data Mining and Knowledge Discovery 13, 2006) for the
 * strength, whose limit is that of the M4 competition's reference programs.
 */
final class UnitRoots {
    private static final double CRITICAL = 0.463;
    private static final double STRONG = 0.64;
    private static final int MOST = 2;

    private UnitRoots() {}

    static int seasonalDifferences(Series series) {
        int m = series.perYear();
        if (m == 1 || series.length() <= 2 * m || series.flat()) {
            return 0;
        }
        boolean strong = Stl.of(series).seasonalStrength() > STRONG;
        return strong && series.length() - m > 2 ? 1 : 0;
    }

    static int differences(Series series) {
        Series tested = series;
        int d = 0;
        while (d < MOST && tested.length() > 3 && !tested.flat() && statistic(tested) > CRITICAL) {
            tested = tested.differences(1);
            d++;
        }
        return d;
    }

    /** {@code sum S[t]^2 / (n^2 s^2)}: partial sums of deviations over their long-run variance (Bartlett's weights). */
    static double statistic(Series series) {
        int n = series.length();
        int lags = (int) (3 * Math.sqrt(n) / 13);
        double mean = series.mean();
        double partial = 0;
        double squares = 0;
        for (int t = 0; t < n; t++) {
            partial += series.at(t) - mean;
            squares += partial * partial;
        }
        double variance = 0;
        for (int lag = 0; lag <= lags; lag++) {
            double sum = 0;
            for (int t = lag; t < n; t++) {
                sum += (series.at(t) - mean) * (series.at(t - lag) - mean);
            }
            variance += lag == 0 ? sum : 2 * (1 - lag / (lags + 1.0)) * sum;
        }
        return squares / n / variance;
    }
}
