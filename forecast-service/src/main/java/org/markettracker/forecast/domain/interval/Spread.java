package org.markettracker.forecast.domain.interval;

import java.util.Arrays;
import org.markettracker.forecast.domain.series.Series;

/**
 * How far a series moves in a number of periods, learnt from its own past; see the package for the formulae. The unit is
 * that of the seasonally adjusted series.
 */
public final class Spread {
    /** Spreads smaller than this part of the mean are rounding. */
    private static final double ROUNDING = 1e-9;

    private final int length;
    private final PowerLaw additive;
    private final PowerLaw relative;
    private final double relativeWeight;
    private final double last;

    private Spread(int length, PowerLaw additive, PowerLaw relative, double relativeWeight, double last) {
        this.length = length;
        this.additive = additive;
        this.relative = relative;
        this.relativeWeight = relativeWeight;
        this.last = last;
    }

    /**
     * @param adjusted the series without its seasons
     * @param alpha how fast simple exponential smoothing says that its level moves
     */
    public static Spread of(Series adjusted, double alpha) {
        double[] y = adjusted.values();
        PowerLaw additive = law(y, alpha);
        if (!adjusted.positive()) {
            return new Spread(y.length, additive, additive, 0, 1);
        }
        double[] logs = Arrays.stream(y).map(StrictMath::log).toArray();
        return new Spread(y.length, additive, law(logs, alpha), relativeWeight(y, logs), adjusted.last());
    }

    /** Half the width that holds in 80 of 100 cases, {@code horizon} periods ahead. */
    public double at80(int horizon) {
        return at(horizon) * Student.at80(Student.degrees(length, horizon));
    }

    /** Half the width that holds in 95 of 100 cases. */
    public double at95(int horizon) {
        return at(horizon) * Student.at95(Student.degrees(length, horizon));
    }

    private double at(int horizon) {
        return relativeWeight * relative.at(horizon) * last + (1 - relativeWeight) * additive.at(horizon);
    }

    private static PowerLaw law(double[] y, double alpha) {
        int count = Math.max(1, y.length / 2);
        double[] squares = new double[count];
        double[] weights = new double[count];
        double kept = (1 - alpha) * (1 - alpha);
        double noise = meanSquare(y, 1) * kept / (1 + kept);
        for (int i = 0; i < count; i++) {
            int lag = i + 1;
            double square = meanSquare(y, lag);
            // Half of a change is the most that noise can be.
            squares[i] = Math.max(Math.max(square - noise, square / 2), ROUNDING * ROUNDING);
            weights[i] = (double) (y.length - lag) / lag;
        }
        return PowerLaw.through(squares, weights);
    }

    private static double meanSquare(double[] y, int lag) {
        double sum = 0;
        for (int t = lag; t < y.length; t++) {
            sum += (y[t] - y[t - lag]) * (y[t] - y[t - lag]);
        }
        return sum / (y.length - lag);
    }

    /** The odds of normal changes of logarithms against normal changes of numbers. */
    private static double relativeWeight(double[] y, double[] logs) {
        int n = y.length - 1;
        double jacobian = 0;
        for (int t = 1; t <= n; t++) {
            jacobian += logs[t];
        }
        double additive = -n * StrictMath.log(Math.max(meanSquare(y, 1), ROUNDING * ROUNDING)) / 2;
        double relative = -n * StrictMath.log(Math.max(meanSquare(logs, 1), ROUNDING * ROUNDING)) / 2 - jacobian;
        return 1 / (1 + StrictMath.exp(Math.max(-50, Math.min(50, additive - relative))));
    }
}
