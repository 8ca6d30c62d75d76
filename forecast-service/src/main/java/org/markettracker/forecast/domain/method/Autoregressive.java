package org.markettracker.forecast.domain.method;

import java.util.List;
import org.markettracker.forecast.domain.arima.ArimaFit;
import org.markettracker.forecast.domain.arima.Stepwise;
import org.markettracker.forecast.domain.fitting.Akaike;
import org.markettracker.forecast.domain.series.Series;

/** ARIMA: the model that the stepwise search ends with, or all that it tried by their Akaike weights. */
public final class Autoregressive {
    private Autoregressive() {}

    public static Points automatic(Series series, int horizon) {
        ArimaFit best = Stepwise.search(series).get(0);
        return new Points(best.ahead(horizon), best.text());
    }

    static Points weighted(Series series, int horizon) {
        List<ArimaFit> fits = Stepwise.search(series);
        double[] weights =
                Akaike.weights(fits.stream().mapToDouble(ArimaFit::criterion).toArray());
        if (weights[0] == weights[weights.length - 1]) {
            // No criterion is finite: the first is the plainest.
            return new Points(fits.get(0).ahead(horizon), fits.get(0).text());
        }
        return Weighted.mean(
                weights, i -> fits.get(i).ahead(horizon), fits.get(0).text());
    }
}
