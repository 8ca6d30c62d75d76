package org.markettracker.forecast.domain.smoothing;

import java.util.Arrays;
import org.markettracker.forecast.domain.series.Seasons;
import org.markettracker.forecast.domain.series.Series;

/**
 * Where a search for weights starts: parameters at the centre of the prior, seasons from a classical decomposition,
 * level and slope from a line through the first numbers without seasons (Hyndman and others, 2008, section 2.6.1).
 */
final class FirstWeights {
    private static final int FIRST_NUMBERS = 10;
    private static final double PHI = 0.97;

    private FirstWeights() {}

    static Weights of(Series series, Shape shape) {
        double[] y = series.values();
        int m = series.perYear();
        double[] season = new double[shape.seasonal() ? m : 1];
        if (shape.seasonal()) {
            Seasons seasons = Seasons.of(series, shape.seasons() == Seasonality.RATIO);
            season = seasons.figures();
            y = seasons.removedFrom(y);
        }
        int count = Math.min(y.length, Math.max(FIRST_NUMBERS, 2 * m));
        double mean = Arrays.stream(y, 0, count).sum() / count;
        double slope = shape.trended() ? slope(y, count, mean) : 0;
        double level = mean - slope * (count + 1) / 2.0;
        if (shape.ratioError() && level + slope <= 0) {
            level = y[0];
            slope = (y[count - 1] - y[0]) / (count - 1);
        }
        double alpha = Prior.level(m);
        return new Weights(
                alpha,
                alpha * Prior.slope(m),
                (1 - alpha) * Prior.SEASON_SHARE,
                shape.trend() == Trend.DAMPED ? PHI : 1,
                level,
                slope,
                season);
    }

    private static double slope(double[] y, int count, double mean) {
        double products = 0;
        double squares = 0;
        for (int t = 0; t < count; t++) {
            double time = t - (count - 1) / 2.0;
            products += time * (y[t] - mean);
            squares += time * time;
        }
        return products / squares;
    }
}
