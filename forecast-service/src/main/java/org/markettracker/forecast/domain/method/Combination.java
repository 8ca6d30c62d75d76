package org.markettracker.forecast.domain.method;

import java.util.List;
import java.util.stream.Stream;

/**
 * The default: the plain mean of exponential smoothing and ARIMA (each family by Akaike weights), Theta and the damped
 * trend, none of which lets a positive series decline otherwise than by ratios.
 *
 * <p>Equal weights, because estimated ones are worse than what they cost: Claeskens, Magnus, Vasnev and Wang, <i>The
 * forecast combination puzzle: a simple theoretical explanation</i> (International Journal of Forecasting 32, 2016). The
 * members err differently: a choice by likelihood, one by autocorrelation, one that halves the trend, one that lets it
 * die away; with few numbers the last two speak where the criteria of the first two cannot see a trend.
 */
public final class Combination {
    private Combination() {}

    public static Points ahead(Adjusted adjusted, int horizon) {
        List<Points> members = Stream.of(
                        Exponential.weighted(adjusted.series(), horizon),
                        Autoregressive.weighted(adjusted.series(), horizon),
                        Theta.ahead(adjusted, horizon),
                        Exponential.damped(adjusted, horizon))
                .map(points -> Decline.byRatios(adjusted, points))
                .toList();
        return Points.mean(members);
    }
}
