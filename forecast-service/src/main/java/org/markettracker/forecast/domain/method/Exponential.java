package org.markettracker.forecast.domain.method;

import java.util.List;
import org.markettracker.forecast.domain.fitting.Akaike;
import org.markettracker.forecast.domain.series.Series;
import org.markettracker.forecast.domain.smoothing.Shape;
import org.markettracker.forecast.domain.smoothing.Smoothing;
import org.markettracker.forecast.domain.smoothing.SmoothingFit;

/**
 * The methods of exponential smoothing: one member of the family on the seasonally adjusted series (SES, Holt, damped),
 * or the automatic choice among all on the series as it is.
 *
 * <p>Where a series is too short for any member (fewer than five numbers), the automatic choice is naive: simple
 * smoothing with alpha one, which has nothing to estimate.
 */
public final class Exponential {
    private Exponential() {}

    public static Points simple(Adjusted adjusted, int horizon) {
        return points(adjusted, adjusted.level(), horizon);
    }

    public static Points holt(Adjusted adjusted, int horizon) {
        return points(adjusted, Smoothing.fit(adjusted.without(), Shape.HOLT), horizon);
    }

    public static Points damped(Adjusted adjusted, int horizon) {
        return points(adjusted, Smoothing.fit(adjusted.without(), Shape.DAMPED), horizon);
    }

    private static Points points(Adjusted adjusted, SmoothingFit fit, int horizon) {
        return new Points(adjusted.putBack(fit.ahead(horizon)), fit.text());
    }

    /** The member with the least AICc. */
    public static Points automatic(Series series, int horizon) {
        return Smoothing.candidates(series).stream()
                .findFirst()
                .map(fit -> new Points(fit.ahead(horizon), fit.text()))
                .orElseGet(() -> Naive.last(series, horizon));
    }

    /** All members, each with its Akaike weight: what a choice would lose where several are about as good. */
    static Points weighted(Series series, int horizon) {
        List<SmoothingFit> fits = Smoothing.candidates(series);
        if (fits.isEmpty()) {
            return Naive.last(series, horizon);
        }
        double[] weights = Akaike.weights(
                fits.stream().mapToDouble(SmoothingFit::criterion).toArray());
        return Weighted.mean(
                weights, i -> fits.get(i).ahead(horizon), fits.get(0).text());
    }
}
