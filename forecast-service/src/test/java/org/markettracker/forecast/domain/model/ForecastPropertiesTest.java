package org.markettracker.forecast.domain.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.evidence.time.Frequency;

/** What holds of every method, frequency and length, on histories drawn at random. */
class ForecastPropertiesTest {
    static Stream<Arguments> histories() {
        Random random = new Random(1601);
        List<Arguments> histories = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (int length : new int[] {3, 4, 5, 7, 10, 24, 41}) {
                for (Method method : Method.values()) {
                    histories.add(Arguments.of(method, history(random, frequency, length)));
                }
            }
        }
        return histories.stream();
    }

    private static History history(Random random, Frequency frequency, int length) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        double level = 100 * random.nextDouble() + 1;
        for (int t = 0; t < length; t++) {
            level *= Math.exp(0.05 + 0.2 * random.nextGaussian());
            values.add(BigDecimal.valueOf(level).setScale(random.nextInt(4), RoundingMode.HALF_UP));
        }
        return new History(frequency, values);
    }

    private static List<Step> steps(History history, Method method) {
        return ((Forecast) Forecaster.forecast(history, 9, method)).steps();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void intervals_contain_the_point_and_one_another_and_widen(Method method, History history) {
        @Nullable Step before = null;
        for (Step step : steps(history, method)) {
            assertTrue(step.low95().signum() >= 0);
            assertTrue(step.low95().compareTo(step.low80()) <= 0 && step.low80().compareTo(step.point()) <= 0);
            assertTrue(
                    step.point().compareTo(step.high80()) <= 0 && step.high80().compareTo(step.high95()) <= 0);
            assertEquals(6, step.point().scale());
            if (before != null && history.frequency() == Frequency.ANNUAL) {
                BigDecimal reach = step.high95().subtract(step.point());
                assertTrue(reach.compareTo(before.high95().subtract(before.point())) >= 0);
            }
            before = step;
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_same_history_gives_the_same_digits(Method method, History history) {
        assertEquals(Forecaster.forecast(history, 9, method), Forecaster.forecast(history, 9, method));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_longer_horizon_changes_nothing_nearer(Method method, History history) {
        Forecast near = (Forecast) Forecaster.forecast(history, 4, method);
        assertEquals(near.steps(), steps(history, method).subList(0, 4));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void scaling_a_history_scales_its_forecast(Method method, History history) {
        BigDecimal rate = new BigDecimal("6.5");
        History scaled = new History(
                history.frequency(),
                history.values().stream()
                        .map(value -> value == null ? null : value.multiply(rate))
                        .toList());
        List<Step> before = steps(history, method);
        List<Step> after = steps(scaled, method);
        // Each is rounded to six decimals once: 6.5 times half a millionth, and half a millionth.
        BigDecimal rounding = new BigDecimal("0.00000375");
        for (int h = 0; h < after.size(); h++) {
            assertNear(before.get(h).point().multiply(rate), after.get(h).point(), rounding);
            assertNear(before.get(h).low80().multiply(rate), after.get(h).low80(), rounding);
            assertNear(before.get(h).high95().multiply(rate), after.get(h).high95(), rounding);
        }
    }

    private static void assertNear(BigDecimal expected, BigDecimal actual, BigDecimal by) {
        assertTrue(expected.subtract(actual).abs().compareTo(by) <= 0, expected + " and " + actual);
    }
}
