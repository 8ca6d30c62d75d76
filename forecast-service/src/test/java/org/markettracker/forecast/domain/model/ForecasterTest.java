package org.markettracker.forecast.domain.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.markettracker.evidence.time.Frequency;

class ForecasterTest {
    private static History yearly(String... values) {
        return new History(
                Frequency.ANNUAL, Arrays.stream(values).map(BigDecimal::new).toList());
    }

    private static Forecast forecast(History history, int horizon, Method method) {
        return assertInstanceOf(Forecast.class, Forecaster.forecast(history, horizon, method));
    }

    private static Obstacle obstacle(History history) {
        return assertInstanceOf(NoForecast.class, Forecaster.forecast(history, 1, Method.DEFAULT))
                .obstacle();
    }

    @Test
    void two_numbers_are_too_few() {
        assertEquals(Obstacle.TOO_SHORT, obstacle(yearly()));
        assertEquals(Obstacle.TOO_SHORT, obstacle(yearly("1", "2")));
    }

    @Test
    void a_gap_is_named_and_not_filled() {
        NoForecast no = assertInstanceOf(
                NoForecast.class,
                Forecaster.forecast(
                        new History(
                                Frequency.ANNUAL, Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN, BigDecimal.ONE)),
                        2,
                        Method.DEFAULT));
        assertEquals(Obstacle.GAP, no.obstacle());
        assertEquals("every period from the first to the last must be observed, number 2 of 4 is missing", no.detail());
    }

    @Test
    void what_is_below_zero_or_cannot_be_kept_is_refused() {
        assertEquals(Obstacle.NEGATIVE, obstacle(yearly("1", "-0.1", "2")));
        assertEquals(Obstacle.TOO_LARGE, obstacle(yearly("1", "1E+15", "2")));
    }

    @Test
    void huge_and_tiny_numbers_have_forecasts() {
        assertTrue(forecast(yearly("9E+14", "8E+14", "9.5E+14"), 3, Method.DEFAULT)
                        .steps()
                        .get(2)
                        .point()
                        .compareTo(new BigDecimal("1E+14"))
                > 0);
        assertEquals(
                3,
                forecast(yearly("0.00001", "0.00002", "0.00003"), 3, Method.DEFAULT)
                        .steps()
                        .size());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void a_flat_history_goes_on_and_says_that_nothing_tells_how_far(Method method) {
        Forecast flat = forecast(yearly("5.5", "5.5", "5.5", "5.5"), 2, method);
        assertEquals(0, flat.steps().get(1).point().compareTo(new BigDecimal("5.5")));
        assertTrue(flat.cautions().contains(Caution.FLAT));
        assertEquals(
                0,
                forecast(yearly("0", "0", "0"), 1, method)
                        .steps()
                        .get(0)
                        .high95()
                        .signum());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void zeros_are_numbers_like_others_and_are_told(Method method) {
        Forecast withZeros = forecast(yearly("0", "3", "0", "2", "5", "0", "1", "4", "0", "2", "3", "1"), 4, method);
        assertTrue(withZeros.cautions().contains(Caution.ZEROS));
        assertEquals(4, withZeros.steps().size());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void a_fall_ends_at_zero_and_not_below(Method method) {
        Forecast fall = forecast(yearly("100", "80", "60", "40", "20", "10"), 12, method);
        for (Step step : fall.steps()) {
            assertTrue(step.low95().signum() >= 0 && step.point().signum() >= 0);
        }
    }

    @Test
    void cautions_come_in_a_fixed_order_and_only_where_they_belong() {
        assertEquals(
                List.of(Caution.FEW),
                List.copyOf(forecast(yearly("1", "2", "4"), 1, Method.DEFAULT).cautions()));
        History halves = History.of(Frequency.SEMI_ANNUAL, 1, 2, 1, 0);
        assertEquals(
                List.of(Caution.ZEROS, Caution.FEW, Caution.SEASONS_UNKNOWN),
                List.copyOf(forecast(halves, 1, Method.NAIVE).cautions()));
        double[] long_ = {1, 2, 4, 3, 5, 4, 6, 7, 6, 8, 9, 8};
        assertEquals(
                Set.of(),
                forecast(History.of(Frequency.ANNUAL, long_), 1, Method.DEFAULT).cautions());
    }

    @Test
    void the_horizon_has_limits() {
        History history = yearly("1", "2", "3");
        assertThrows(IllegalArgumentException.class, () -> Forecaster.forecast(history, 0, Method.NAIVE));
        assertThrows(IllegalArgumentException.class, () -> Forecaster.forecast(history, 121, Method.NAIVE));
        assertEquals(120, forecast(history, 120, Method.DEFAULT).steps().size());
    }

    @Test
    void methods_are_found_by_their_ids_and_the_default_is_the_combination() {
        for (Method method : Method.values()) {
            assertEquals(method, Method.find(method.id()).orElseThrow());
        }
        assertTrue(Method.find("oracle").isEmpty());
        assertEquals("combination", Method.DEFAULT.id());
    }

    @Test
    void an_interval_without_its_point_cannot_be() {
        BigDecimal one = BigDecimal.ONE;
        assertThrows(IllegalArgumentException.class, () -> new Step(1, BigDecimal.TEN, one, one, one, one));
        assertThrows(IllegalArgumentException.class, () -> new Step(1, one, one, one, one.negate(), BigDecimal.TEN));
    }
}
