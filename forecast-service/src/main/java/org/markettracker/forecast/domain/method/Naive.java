package org.markettracker.forecast.domain.method;

import java.util.Arrays;
import org.markettracker.forecast.domain.series.Series;

/**
 * The forecasts that every other is measured against.
 *
 * <p>Naive: {@code f[n+h] = y[n]}. Seasonal naive: {@code f[n+h] = y[n+h-m k]} with the least k that reaches the past.
 * Naive2: naive on the seasonally adjusted series where the seasonal test speaks for seasons (Makridakis and Hibon,
 * <i>The M3-competition</i>, International Journal of Forecasting 16, 2000).
 */
public final class Naive {
    private Naive() {}

    public static Points last(Series series, int horizon) {
        double[] ahead = new double[horizon];
        Arrays.fill(ahead, series.last());
        return new Points(ahead, "naive");
    }

    public static Points seasonal(Series series, int horizon) {
        int lag = Math.min(series.perYear(), series.length());
        double[] ahead = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            ahead[h] = series.at(series.length() - lag + h % lag);
        }
        return new Points(ahead, "seasonal naive");
    }

    public static Points adjusted(Adjusted adjusted, int horizon) {
        return new Points(adjusted.putBack(last(adjusted.without(), horizon).ahead()), "naive2");
    }
}
