package org.markettracker.forecast.domain.fitting;

import java.util.Arrays;

/**
 * The method of Broyden, Fletcher, Goldfarb and Shanno with slopes by forward differences and halving steps. It draws no
 * random number, so that the same function gives the same digits.
 *
 * <p>Source: Nocedal and Wright, <i>Numerical optimization</i> (2nd ed., 2006), algorithm 6.1; the step rule is Armijo's.
 */
public final class QuasiNewton {
    private static final double DIFFERENCE = 1e-6;
    private static final double SUFFICIENT = 1e-4;
    private static final double NARROWEST = 1e-7;

    private final int mostSteps;
    private final double tolerance;

    /** @param tolerance a relative gain of less than this ends the search */
    public QuasiNewton(int mostSteps, double tolerance) {
        this.mostSteps = mostSteps;
        this.tolerance = tolerance;
    }

    /** Goes downhill from a start; where the function is not defined at the start, the start is the answer. */
    public Minimum minimise(Objective function, double[] start) {
        int k = start.length;
        double[] x = start.clone();
        double value = function.at(x);
        if (k == 0 || !Double.isFinite(value)) {
            return new Minimum(x, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
        }
        double[] slope = slope(function, x, value);
        double[][] inverse = identity(k);
        boolean fresh = true;
        for (int step = 0; step < mostSteps; step++) {
            double[] direction = downhill(inverse, slope);
            double descent = dot(direction, slope);
            if (descent >= 0) {
                if (fresh) {
                    break;
                }
                inverse = identity(k);
                fresh = true;
                continue;
            }
            double length = fresh ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
            double[] next = new double[k];
            double lower = Double.POSITIVE_INFINITY;
            while (length > NARROWEST) {
                for (int i = 0; i < k; i++) {
                    next[i] = x[i] + length * direction[i];
                }
                lower = function.at(next);
                if (lower <= value + SUFFICIENT * length * descent) {
                    break;
                }
                length *= 0.3;
            }
            if (!(length > NARROWEST)) {
                if (fresh) {
                    break;
                }
                inverse = identity(k);
                fresh = true;
                continue;
            }
            double gain = value - lower;
            double[] steeper = slope(function, next, lower);
            update(inverse, difference(next, x), difference(steeper, slope));
            x = next;
            value = lower;
            slope = steeper;
            fresh = false;
            if (gain <= tolerance * (Math.abs(value) + tolerance)) {
                break;
            }
        }
        return new Minimum(x, value);
    }

    private static double[] slope(Objective function, double[] x, double value) {
        double[] slope = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double kept = x[i];
            double width = DIFFERENCE * Math.max(1, Math.abs(kept));
            x[i] = kept + width;
            double ahead = function.at(x);
            if (!Double.isFinite(ahead)) {
                width = -width;
                x[i] = kept + width;
                ahead = function.at(x);
            }
            slope[i] = Double.isFinite(ahead) ? (ahead - value) / width : 0;
            x[i] = kept;
        }
        return slope;
    }

    private static double[] downhill(double[][] inverse, double[] slope) {
        double[] direction = new double[slope.length];
        for (int i = 0; i < slope.length; i++) {
            direction[i] = -dot(inverse[i], slope);
        }
        return direction;
    }

    private static void update(double[][] inverse, double[] moved, double[] bent) {
        double curvature = dot(moved, bent);
        if (!(curvature > 1e-14)) {
            return;
        }
        int k = moved.length;
        double[] through = new double[k];
        for (int i = 0; i < k; i++) {
            through[i] = dot(inverse[i], bent);
        }
        double factor = (1 + dot(bent, through) / curvature) / curvature;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                inverse[i][j] +=
                        factor * moved[i] * moved[j] - (through[i] * moved[j] + moved[i] * through[j]) / curvature;
            }
        }
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    private static double[][] identity(int k) {
        double[][] identity = new double[k][k];
        for (int i = 0; i < k; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
