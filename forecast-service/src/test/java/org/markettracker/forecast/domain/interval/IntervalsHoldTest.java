package org.markettracker.forecast.domain.interval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.model.Step;

/**
 * Coverage out of sample on simulated markets: level, growth and noise each wander by shares drawn anew for each series,
 * and now and then growth breaks. The series are drawn, not chosen.
 */
class IntervalsHoldTest {
    private static final int SERIES = 150;

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, 3, 3",
        "ANNUAL, 5, 6",
        "ANNUAL, 10, 6",
        "ANNUAL, 25, 6",
        "SEMI_ANNUAL, 16, 4",
        "QUARTERLY, 36, 8"
    })
    void nine_in_ten_futures_and_more_are_within_95_and_three_in_four_within_80(Frequency frequency, int n, int ahead) {
        Random random = new Random(20211);
        int within95 = 0;
        int within80 = 0;
        for (int i = 0; i < SERIES; i++) {
            double[] market = market(random, n + ahead, frequency.perYear());
            double[] known = java.util.Arrays.copyOf(market, n);
            Forecast forecast = (Forecast) Forecaster.forecast(History.of(frequency, known), ahead, Method.DEFAULT);
            for (Step step : forecast.steps()) {
                double came = market[n + step.horizon() - 1];
                within95 += step.low95().doubleValue() <= came
                                && came <= step.high95().doubleValue()
                        ? 1
                        : 0;
                within80 += step.low80().doubleValue() <= came
                                && came <= step.high80().doubleValue()
                        ? 1
                        : 0;
            }
        }
        double cases = SERIES * ahead;
        assertTrue(within95 / cases > 0.90, "95 %: " + within95 / cases);
        assertTrue(within80 / cases > 0.75, "80 %: " + within80 / cases);
        assertTrue(within80 < within95);
    }

    @Test
    void intervals_say_something_for_they_do_not_cover_everything() {
        Random random = new Random(7);
        int within80 = 0;
        for (int i = 0; i < SERIES; i++) {
            double[] market = market(random, 30, 1);
            History known = History.of(Frequency.ANNUAL, java.util.Arrays.copyOf(market, 29));
            Step step = ((Forecast) Forecaster.forecast(known, 1, Method.DEFAULT))
                    .steps()
                    .get(0);
            within80 += step.low80().doubleValue() <= market[29]
                            && market[29] <= step.high80().doubleValue()
                    ? 1
                    : 0;
        }
        assertTrue(within80 < 0.97 * SERIES, "80 %: " + within80);
    }

    private static double[] market(Random random, int length, int perYear) {
        double growth = 0.15 * random.nextGaussian() / perYear;
        double ofLevel = 0.1 * random.nextDouble() / Math.sqrt(perYear);
        double ofGrowth = 0.05 * random.nextDouble() / perYear;
        double ofNoise = 0.05 * random.nextDouble();
        double ofSeason = perYear == 1 ? 0 : 0.2 * random.nextDouble();
        double level = 4;
        double[] market = new double[length];
        for (int t = 0; t < length; t++) {
            boolean breaks = random.nextDouble() < 0.1 / perYear;
            growth = breaks ? 0.15 * random.nextGaussian() / perYear : growth + ofGrowth * random.nextGaussian();
            level += growth + ofLevel * random.nextGaussian();
            double season = ofSeason * Math.sin(2 * Math.PI * t / perYear + 1);
            market[t] = Math.exp(level + season + ofNoise * random.nextGaussian());
        }
        return market;
    }
}
