package org.markettracker.forecast.domain.scenario;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.markettracker.evidence.time.Period;

/**
 * What a scenario's event makes of a size: {@code 1 + depth fade^(k s/12)} in each month, {@code s} months being the
 * length of the period it starts in and {@code k} counting such lengths from there, so that the depth holds exactly in the
 * period it is stated for. Of a longer period it is the mean of its months.
 *
 * @param mean the factor on the size of the period
 * @param least the smallest of a month in it
 * @param most the greatest
 */
record Effect(BigDecimal mean, BigDecimal least, BigDecimal most) {
    static final Effect NONE = new Effect(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

    private static final int MONTHS = 12;
    private static final double PER_CENT = 100;

    static Effect of(Scenario scenario, Period period) {
        double sum = 0;
        double least = Double.MAX_VALUE;
        double most = 0;
        int months = period.frequency().months();
        for (int m = 0; m < months; m++) {
            double factor = at(scenario, period.start().plusMonths(m));
            sum += factor;
            least = Math.min(least, factor);
            most = Math.max(most, factor);
        }
        return new Effect(
                BigDecimal.valueOf(least == most ? least : sum / months),
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most));
    }

    private static double at(Scenario scenario, YearMonth month) {
        YearMonth start = scenario.start().start();
        if (month.isBefore(start)) {
            return 1;
        }
        int length = scenario.start().frequency().months();
        long steps = ChronoUnit.MONTHS.between(start, month) / length;
        double left = StrictMath.pow(scenario.fade().doubleValue() / PER_CENT, steps * length / (double) MONTHS);
        return Math.max(0, 1 + scenario.depth().doubleValue() / PER_CENT * left);
    }

    boolean isNone() {
        return least.compareTo(BigDecimal.ONE) == 0 && most.compareTo(BigDecimal.ONE) == 0;
    }
}
