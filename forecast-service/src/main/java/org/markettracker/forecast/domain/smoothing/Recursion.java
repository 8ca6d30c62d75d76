package org.markettracker.forecast.domain.smoothing;

/**
 * One run of a member of the family through a series: what it would have said a step ahead, and where it ends. It is
 * run many thousand times a fit, so it works in arrays of its own and allocates nothing.
 */
final class Recursion {
    private static final double HUGE = 1e100;
    private static final double TINY = 1e-100;

    private final Shape shape;
    private final int m;
    private final double[] y;
    private final double[] season;
    private final double[] oneAhead;
    private double level;
    private double slope;
    private double phi;

    Recursion(Shape shape, int m, double[] y) {
        this.shape = shape;
        this.m = shape.seasonal() ? m : 1;
        this.y = y;
        this.season = new double[this.m];
        this.oneAhead = new double[y.length];
    }

    /**
     * Runs through the series and answers {@code n log(sum e^2) + 2 sum log|q|} (the second term where the error is
     * relative), which is minus twice the log likelihood but for a constant; infinite where a forecast leaves the ground
     * on which ratios stand.
     */
    double run(Weights weights) {
        level = weights.level();
        slope = weights.slope();
        phi = weights.phi();
        System.arraycopy(weights.season(), 0, season, 0, m);
        boolean ratioSeason = shape.seasons() == Seasonality.RATIO;
        boolean addedSeason = shape.seasons() == Seasonality.ADDITIVE;
        boolean ratioError = shape.ratioError();
        double alpha = weights.alpha();
        double beta = weights.beta();
        double gamma = weights.gamma();
        double squares = 0;
        double product = 1;
        double logs = 0;
        for (int t = 0, at = 0; t < y.length; t++) {
            double base = level + phi * slope;
            double figure = season[at];
            double said = ratioSeason ? base * figure : base + figure;
            double error = y[t] - said;
            oneAhead[t] = said;
            if (ratioError) {
                if (!(said > TINY) || ratioSeason && !(base > TINY && figure > TINY)) {
                    return Double.POSITIVE_INFINITY;
                }
                double relative = error / said;
                squares += relative * relative;
                // Logarithms are dear: factors are multiplied and the logarithm is taken before the product runs over.
                product *= said;
                if (product > HUGE || product < TINY) {
                    logs += StrictMath.log(product);
                    product = 1;
                }
            } else {
                squares += error * error;
            }
            double ofLevel = ratioSeason ? error / figure : error;
            level = base + alpha * ofLevel;
            slope = phi * slope + beta * ofLevel;
            if (ratioSeason) {
                season[at] = figure + gamma * error / base;
            } else if (addedSeason) {
                season[at] = figure + gamma * error;
            }
            at = at + 1 == m ? 0 : at + 1;
        }
        // A perfect fit has no likelihood; a floor far below any rounding of data keeps the logarithm finite.
        double deviance = y.length * StrictMath.log(Math.max(squares, 1e-24 * y.length));
        return ratioError ? deviance + 2 * (logs + StrictMath.log(product)) : deviance;
    }

    /** What the last run said of each number before it came. */
    double[] oneAhead() {
        return oneAhead.clone();
    }

    /** What follows the end of the last run. */
    double[] ahead(int horizon) {
        double[] ahead = new double[horizon];
        double sum = 0;
        double power = 1;
        for (int h = 0; h < horizon; h++) {
            power *= phi;
            sum += power;
            double base = level + sum * slope;
            double figure = season[(y.length + h) % m];
            ahead[h] = shape.seasons() == Seasonality.RATIO ? base * figure : base + figure;
        }
        return ahead;
    }
}
