package org.markettracker.forecast.domain.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.markettracker.forecast.domain.arima.Stepwise;
import org.markettracker.forecast.domain.interval.Spread;
import org.markettracker.forecast.domain.method.Adjusted;
import org.markettracker.forecast.domain.method.Points;
import org.markettracker.forecast.domain.series.Series;

/** Carries a history on by a method, with intervals that are meant to hold out of sample. */
public final class Forecaster {
    /** The longest horizon: ten years of months. */
    public static final int LONGEST = 120;

    private static final int YEARS_FOR_SEASONS = 3;

    private Forecaster() {}

    /** Every history has an answer. */
    public static Outcome forecast(History history, int horizon, Method method) {
        if (horizon < 1 || horizon > LONGEST) {
            throw new IllegalArgumentException("horizon: must be 1 to " + LONGEST + ", is '" + horizon + "'");
        }
        return history.obstacle()
                .<Outcome>map(obstacle -> obstacle)
                .orElseGet(() -> carriedOn(Scaled.of(history), horizon, method));
    }

    private static Forecast carriedOn(Scaled scaled, int horizon, Method method) {
        Series series = scaled.series();
        Set<Caution> cautions = cautions(series);
        if (series.flat()) {
            return flat(scaled, horizon, method, cautions);
        }
        Adjusted adjusted = Adjusted.of(series);
        Points points = method.ahead(adjusted, horizon);
        Spread spread = Spread.of(adjusted.without(), adjusted.level().alpha());
        List<Step> steps = new ArrayList<>();
        for (int h = 1; h <= horizon; h++) {
            double said = points.ahead()[h - 1];
            if (said < 0) {
                cautions.add(Caution.ENDS_AT_ZERO);
            }
            double point = Math.max(0, said);
            double figure = adjusted.seasons().ratios() ? adjusted.seasons().figure(series.length() + h - 1) : 1;
            double by80 = figure * spread.at80(h);
            double by95 = figure * spread.at95(h);
            steps.add(new Step(
                    h,
                    scaled.inUnits(point),
                    scaled.inUnits(Math.max(0, point - by80)),
                    scaled.inUnits(point + by80),
                    scaled.inUnits(Math.max(0, point - by95)),
                    scaled.inUnits(point + by95)));
        }
        return new Forecast(method, points.text(), cautions, steps);
    }

    private static Forecast flat(Scaled scaled, int horizon, Method method, Set<Caution> cautions) {
        List<Step> steps = new ArrayList<>();
        var same = scaled.inUnits(scaled.series().last());
        for (int h = 1; h <= horizon; h++) {
            steps.add(new Step(h, same, same, same, same, same));
        }
        return new Forecast(method, "flat", cautions, steps);
    }

    private static Set<Caution> cautions(Series series) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (series.flat()) {
            cautions.add(Caution.FLAT);
        }
        if (!series.positive()) {
            cautions.add(Caution.ZEROS);
        }
        if (series.length() < Stepwise.ENOUGH) {
            cautions.add(Caution.FEW);
        }
        if (series.perYear() > 1 && series.length() < YEARS_FOR_SEASONS * series.perYear()) {
            cautions.add(Caution.SEASONS_UNKNOWN);
        }
        return cautions;
    }
}
