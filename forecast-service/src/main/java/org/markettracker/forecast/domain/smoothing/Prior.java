package org.markettracker.forecast.domain.smoothing;

import java.util.ArrayList;
import java.util.List;

/**
 * What is held of smoothing parameters before a series is seen, as normal distributions of their logits. It keeps short
 * and noisy series from parameters at the ends of their range, and among several valleys of a likelihood prefers the
 * plausible one; with many numbers the likelihood outweighs it.
 *
 * <ul>
 *   <li>level: centred where half of what is known is a year old, whatever the frequency; spread 1.8, that of a uniform
 *       distribution ({@code pi / sqrt 3}), so nearly nothing is excluded;
 *   <li>slope, as a part of alpha: centred at half in four years, about a business cycle; spread 1, for histories are
 *       short against that;
 *   <li>seasons: centred at a tenth, ten years to renew them; spread 1.8.
 * </ul>
 *
 * <p>Seen as a posterior mode it is a Bayesian estimate; see Forbes, Snyder and Shami, <i>Bayesian exponential
 * smoothing</i> (Monash University, 2000), for the idea.
 */
record Prior(double[] centres, double[] spreads) {
    private static final double LEVEL_YEARS = 1;
    private static final double SLOPE_YEARS = 4;
    static final double SEASON_SHARE = 0.1;
    private static final double AS_UNIFORM = 1.8;
    private static final double NARROW = 1;

    /** In the order in which {@link Coding} writes alpha, beta's part and gamma's part. */
    static Prior of(Shape shape, int perYear) {
        List<double[]> terms = new ArrayList<>();
        terms.add(new double[] {logit(level(perYear)), AS_UNIFORM});
        if (shape.trended()) {
            terms.add(new double[] {logit(slope(perYear)), NARROW});
        }
        if (shape.seasonal()) {
            terms.add(new double[] {logit(SEASON_SHARE), AS_UNIFORM});
        }
        return new Prior(
                terms.stream().mapToDouble(term -> term[0]).toArray(),
                terms.stream().mapToDouble(term -> term[1]).toArray());
    }

    /** The alpha at which half of the weight is on the last year. */
    static double level(int perYear) {
        return share(LEVEL_YEARS * perYear);
    }

    /** The part of alpha that beta is centred at. */
    static double slope(int perYear) {
        return share(SLOPE_YEARS * perYear);
    }

    private static double share(double periods) {
        return 1 - StrictMath.pow(0.5, 1 / periods);
    }

    /** Minus twice the logarithm of the density, but for a constant. */
    double penalty(double[] logits) {
        double sum = 0;
        for (int i = 0; i < centres.length; i++) {
            sum += square((logits[i] - centres[i]) / spreads[i]);
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }

    static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
