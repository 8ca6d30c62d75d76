package org.markettracker.forecast.domain.smoothing;

/**
 * Weights written as numbers without bounds, for a search that knows none: smoothing parameters as logits of their place
 * in the usual region ({@code 0 < alpha < 1}, {@code beta < alpha}, {@code gamma < 1 - alpha}, {@code 0.8 < phi <
 * 0.98}). Seasonal figures are not searched for: those of the decomposition stand, which spares a short series as many
 * parameters as the year has periods.
 */
final class Coding {
    private static final double MARGIN = 1e-4;
    private static final double LEAST_PHI = 0.8;
    private static final double MOST_PHI = 0.98;
    private static final double FURTHEST = 7;

    private final Shape shape;
    private final double[] figures;
    private final Prior prior;

    Coding(Shape shape, int perYear, double[] figures) {
        this.shape = shape;
        this.figures = figures;
        this.prior = Prior.of(shape, perYear);
    }

    /** alpha, then level, then beta's part of alpha and slope, phi, gamma's part, each where the shape has it. */
    double[] encode(Weights w) {
        double[] code = new double[2 + (shape.trended() ? 2 : 0) + (damped() ? 1 : 0) + (shape.seasonal() ? 1 : 0)];
        int i = 0;
        code[i++] = logit(w.alpha());
        code[i++] = w.level();
        if (shape.trended()) {
            code[i++] = logit(w.beta() / w.alpha());
            code[i++] = w.slope();
        }
        if (damped()) {
            code[i++] = logit((w.phi() - LEAST_PHI) / (MOST_PHI - LEAST_PHI));
        }
        if (shape.seasonal()) {
            code[i] = logit(w.gamma() / (1 - w.alpha()));
        }
        return code;
    }

    Weights decode(double[] code) {
        int i = 0;
        double alpha = share(code[i++]);
        double level = code[i++];
        double beta = 0;
        double slope = 0;
        double phi = 1;
        double gamma = 0;
        if (shape.trended()) {
            beta = alpha * share(code[i++]);
            slope = code[i++];
        }
        if (damped()) {
            phi = LEAST_PHI + (MOST_PHI - LEAST_PHI) * share(code[i++]);
        }
        if (shape.seasonal()) {
            gamma = (1 - alpha) * share(code[i]);
        }
        return new Weights(alpha, beta, gamma, phi, level, slope, figures);
    }

    /** What the prior says against a code. */
    double penalty(double[] code) {
        double[] logits = new double[prior.centres().length];
        int i = 0;
        logits[i++] = code[0];
        if (shape.trended()) {
            logits[i++] = code[2];
        }
        if (shape.seasonal()) {
            logits[i] = code[code.length - 1];
        }
        return prior.penalty(logits);
    }

    private boolean damped() {
        return shape.trend() == Trend.DAMPED;
    }

    private static double share(double code) {
        return MARGIN + (1 - 2 * MARGIN) / (1 + StrictMath.exp(-code));
    }

    private static double logit(double share) {
        double code = Prior.logit((share - MARGIN) / (1 - 2 * MARGIN));
        return Math.max(-FURTHEST, Math.min(FURTHEST, code));
    }
}
