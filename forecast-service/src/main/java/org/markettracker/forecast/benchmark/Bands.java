package org.markettracker.forecast.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.markettracker.forecast.domain.model.Step;

/**
 * The numbers of a forecast by horizon.
 *
 * @param seconds of processor time that it took
 */
record Bands(double[] point, double[] low80, double[] high80, double[] low95, double[] high95, double seconds) {
    static Bands of(List<Step> steps, double seconds) {
        return new Bands(
                column(steps, Step::point),
                column(steps, Step::low80),
                column(steps, Step::high80),
                column(steps, Step::low95),
                column(steps, Step::high95),
                seconds);
    }

    /** The plain mean of several, ends and points alike; the time is what all took. */
    static Bands mean(List<Bands> several) {
        return new Bands(
                mean(several, Bands::point),
                mean(several, Bands::low80),
                mean(several, Bands::high80),
                mean(several, Bands::low95),
                mean(several, Bands::high95),
                several.stream().mapToDouble(Bands::seconds).sum());
    }

    private static double[] column(List<Step> steps, Function<Step, BigDecimal> part) {
        return steps.stream()
                .mapToDouble(step -> part.apply(step).doubleValue())
                .toArray();
    }

    private static double[] mean(List<Bands> several, Function<Bands, double[]> part) {
        double[] mean = new double[part.apply(several.get(0)).length];
        for (Bands each : several) {
            for (int h = 0; h < mean.length; h++) {
                mean[h] += part.apply(each)[h] / several.size();
            }
        }
        return mean;
    }
}
