package org.markettracker.forecast.domain.fitting;

import java.util.Arrays;

/**
 * Akaike's information criterion, corrected for short series, and the weights of models that follow from it.
 *
 * <p>{@code AICc = -2 log L + 2 k + 2 k (k + 1) / (n - k - 1)}; the weight of a model is proportional to {@code exp(-d /
 * 2)}, d being its distance from the best. Sources: Hurvich and Tsai, <i>Regression and time series model selection in
 * small samples</i> (Biometrika 76, 1989); Burnham and Anderson, <i>Model selection and multimodel inference</i> (2nd ed.,
 * 2002), section 2.9; Kolassa, <i>Combining exponential smoothing forecasts using Akaike weights</i> (International
 * Journal of Forecasting 27, 2011).
 */
public final class Akaike {
    /** A model this much less likely than the best changes no digit that matters. */
    private static final double NEGLIGIBLE = 1e-3;

    private Akaike() {}

    /** Infinite where there are too few numbers for so many parameters. */
    public static double criterion(double deviance, int parameters, int numbers) {
        int left = numbers - parameters - 1;
        return left > 0
                ? deviance + 2.0 * parameters + 2.0 * parameters * (parameters + 1) / left
                : Double.POSITIVE_INFINITY;
    }

    /** Weights that sum to one, zero where negligible; all alike where no criterion is finite. */
    public static double[] weights(double[] criteria) {
        double least = Arrays.stream(criteria).min().orElse(0);
        double[] weights = new double[criteria.length];
        if (Double.isInfinite(least)) {
            Arrays.fill(weights, 1.0 / criteria.length);
            return weights;
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = StrictMath.exp((least - criteria[i]) / 2);
            weights[i] = weight < NEGLIGIBLE ? 0 : weight;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
