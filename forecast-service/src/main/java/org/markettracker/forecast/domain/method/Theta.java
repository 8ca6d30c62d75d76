package org.markettracker.forecast.domain.method;

import java.util.Locale;
import org.markettracker.forecast.domain.series.Series;

/**
 * The Theta method: simple exponential smoothing of the seasonally adjusted series with half the slope {@code b} of its
 * line of least squares as drift.
 *
 * <p>{@code f[n+h] = l[n] + b/2 (h - 1 + (1 - (1 - alpha)^n) / alpha)}. Sources: Assimakopoulos and Nikolopoulos, <i>The
 * theta model</i> (International Journal of Forecasting 16, 2000); Hyndman and Billah, <i>Unmasking the theta method</i>
 * (International Journal of Forecasting 19, 2003).
 */
public final class Theta {
    private Theta() {}

    public static Points ahead(Adjusted adjusted, int horizon) {
        Series without = adjusted.without();
        double alpha = adjusted.level().alpha();
        double drift = slope(without) / 2;
        double first = (1 - StrictMath.pow(1 - alpha, without.length())) / alpha;
        double[] ahead = adjusted.level().ahead(horizon);
        for (int h = 0; h < horizon; h++) {
            ahead[h] += drift * (h + first);
        }
        String text = String.format(Locale.ROOT, "Theta alpha=%.4f drift=%.4f", alpha, drift);
        return new Points(adjusted.putBack(ahead), text);
    }

    private static double slope(Series series) {
        int n = series.length();
        double centre = (n - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int t = 0; t < n; t++) {
            products += (t - centre) * series.at(t);
            squares += (t - centre) * (t - centre);
        }
        return products / squares;
    }
}
