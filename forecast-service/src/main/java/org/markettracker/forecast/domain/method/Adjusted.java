package org.markettracker.forecast.domain.method;

import org.markettracker.forecast.domain.series.SeasonalTest;
import org.markettracker.forecast.domain.series.Seasons;
import org.markettracker.forecast.domain.series.Series;
import org.markettracker.forecast.domain.smoothing.Shape;
import org.markettracker.forecast.domain.smoothing.Smoothing;
import org.markettracker.forecast.domain.smoothing.SmoothingFit;

/**
 * A series without its seasons, where the test finds any, and how fast its level moves.
 *
 * @param level simple exponential smoothing of it
 */
public record Adjusted(Series series, Seasons seasons, Series without, SmoothingFit level) {
    public static Adjusted of(Series series) {
        Seasons seasons = SeasonalTest.seasons(series);
        Series without = series.with(seasons.removedFrom(series.values()));
        return new Adjusted(series, seasons, without, Smoothing.fit(without, Shape.SIMPLE));
    }

    /** Numbers ahead with the seasons put back. */
    double[] putBack(double[] ahead) {
        return seasons.putBack(ahead, series.length());
    }
}
