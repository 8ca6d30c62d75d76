package org.markettracker.forecast.domain.smoothing;

import java.util.Locale;

/** A member of the family with the weights that fit a series best. */
public final class SmoothingFit {
    private final Shape shape;
    private final Weights weights;
    private final double criterion;
    private final Recursion recursion;

    SmoothingFit(Shape shape, Weights weights, double criterion, Recursion recursion) {
        this.shape = shape;
        this.weights = weights;
        this.criterion = criterion;
        this.recursion = recursion;
    }

    public Shape shape() {
        return shape;
    }

    /** How much of an error goes into the level. */
    public double alpha() {
        return weights.alpha();
    }

    /** AICc, to be compared between fits of the same series; infinite where the series is too short for it. */
    public double criterion() {
        return criterion;
    }

    /** What the model said of each number of its history a step before. */
    public double[] oneAhead() {
        return recursion.oneAhead();
    }

    public double[] ahead(int horizon) {
        return recursion.ahead(horizon);
    }

    /** The member and its parameters, as they are recorded with a forecast. */
    public String text() {
        StringBuilder text = new StringBuilder(shape.code()).append(parameter(" alpha", weights.alpha()));
        if (shape.trended()) {
            text.append(parameter(" beta", weights.beta()));
        }
        if (shape.trend() == Trend.DAMPED) {
            text.append(parameter(" phi", weights.phi()));
        }
        if (shape.seasonal()) {
            text.append(parameter(" gamma", weights.gamma()));
        }
        return text.toString();
    }

    private static String parameter(String name, double value) {
        return String.format(Locale.ROOT, "%s=%.4f", name, value);
    }
}
