package org.markettracker.forecast.domain.method;

import java.util.Locale;
import java.util.function.IntFunction;

/** The mean of the candidates of one family by their weights, the best of which gives it its name. */
final class Weighted {
    private Weighted() {}

    /** Candidates without weight are not asked. */
    static Points mean(double[] weights, IntFunction<double[]> candidate, String best) {
        double[] sum = {};
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double[] ahead = candidate.apply(i);
                sum = sum.length == 0 ? new double[ahead.length] : sum;
                for (int h = 0; h < sum.length; h++) {
                    sum[h] += weights[i] * ahead[h];
                }
            }
        }
        return new Points(sum, String.format(Locale.ROOT, "%s (weight %.4f)", best, weights[0]));
    }
}
