package org.markettracker.forecast.domain.smoothing;

import java.util.Comparator;
import java.util.List;
import org.markettracker.forecast.domain.fitting.Akaike;
import org.markettracker.forecast.domain.fitting.Minimum;
import org.markettracker.forecast.domain.fitting.Objective;
import org.markettracker.forecast.domain.fitting.QuasiNewton;
import org.markettracker.forecast.domain.series.Series;

/**
 * Fits members of the family by the greatest likelihood under the {@link Prior}, over parameters, first level and first
 * slope; two starts, so that one valley of the likelihood is not taken for the only one.
 *
 * <p>The criterion counts the seasonal figures too, although the decomposition gives them.
 */
public final class Smoothing {
    private static final QuasiNewton SEARCH = new QuasiNewton(200, 1e-9);
    private static final double SECOND_START = 0.5;

    private Smoothing() {}

    /** All members that the length and the signs of the series allow, best first; none where it is too short for any. */
    public static List<SmoothingFit> candidates(Series series) {
        boolean seasonal = series.perYear() > 1 && series.length() >= 2 * series.perYear();
        return Shape.admissible(series.positive(), seasonal).stream()
                .filter(shape -> series.length() > shape.parameters(series.perYear()) + 1)
                .map(shape -> fit(series, shape))
                .filter(fit -> Double.isFinite(fit.criterion()))
                .sorted(Comparator.comparingDouble(SmoothingFit::criterion))
                .toList();
    }

    /** One member, fitted. */
    public static SmoothingFit fit(Series series, Shape shape) {
        Recursion recursion = new Recursion(shape, series.perYear(), series.values());
        Weights first = FirstWeights.of(series, shape);
        Coding coding = new Coding(shape, series.perYear(), first.season());
        Objective objective = code -> recursion.run(coding.decode(code)) + coding.penalty(code);
        Minimum best = SEARCH.minimise(objective, coding.encode(first));
        Minimum other = SEARCH.minimise(objective, coding.encode(first.withAlpha(SECOND_START)));
        Weights weights = coding.decode(other.value() < best.value() ? other.point() : best.point());
        double deviance = recursion.run(weights);
        double criterion = Akaike.criterion(deviance, shape.parameters(series.perYear()), series.length());
        return new SmoothingFit(shape, weights, criterion, recursion);
    }
}
