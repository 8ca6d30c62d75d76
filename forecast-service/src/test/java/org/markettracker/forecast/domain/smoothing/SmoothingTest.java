package org.markettracker.forecast.domain.smoothing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.markettracker.forecast.domain.series.Published;
import org.markettracker.forecast.domain.series.Series;

class SmoothingTest {
    @Test
    void simple_smoothing_is_its_own_recursion() {
        Series series = Published.nile();
        SmoothingFit fit = Smoothing.fit(series, Shape.SIMPLE);
        double[] said = fit.oneAhead();
        double level = said[0];
        for (int t = 0; t < series.length(); t++) {
            assertEquals(level, said[t], 1e-9);
            level += fit.alpha() * (series.at(t) - level);
        }
        assertArrayEquals(new double[] {level, level, level}, fit.ahead(3), 1e-9);
    }

    @Test
    void the_flow_of_the_nile_moves_slowly_as_the_books_say() {
        // The local level model of Durbin and Koopman (2001) has a steady gain of 0.27 there.
        assertEquals(0.27, Smoothing.fit(Published.nile(), Shape.SIMPLE).alpha(), 0.05);
    }

    @Test
    void a_line_is_carried_on_and_a_damped_one_bends_towards_rest() {
        double[] line = new double[20];
        for (int t = 0; t < 20; t++) {
            line[t] = 5 + 0.5 * t;
        }
        double[] holt = Smoothing.fit(new Series(1, line), Shape.HOLT).ahead(10);
        double[] damped = Smoothing.fit(new Series(1, line), Shape.DAMPED).ahead(10);
        assertEquals(15, holt[0], 1e-3);
        assertEquals(19.5, holt[9], 1e-2);
        assertTrue(damped[9] - damped[8] < damped[1] - damped[0]);
        assertTrue(damped[9] > damped[0] && damped[9] < holt[9]);
    }

    @Test
    void ratios_are_tried_only_where_all_is_positive_and_seasons_only_where_there_are_some() {
        assertEquals(15, Shape.admissible(true, true).size());
        assertEquals(6, Shape.admissible(true, false).size());
        assertEquals(6, Shape.admissible(false, true).size());
        assertEquals(3, Shape.admissible(false, false).size());
        assertTrue(Shape.admissible(true, true).stream()
                .noneMatch(shape -> shape.seasons() == Seasonality.RATIO && !shape.ratioError()));
    }

    @Test
    void a_seasonal_series_is_given_a_seasonal_member() {
        SmoothingFit best = Smoothing.candidates(Published.accidents()).get(0);
        assertTrue(best.shape().seasonal(), best.text());
        // July is above February whatever the member.
        double[] ahead = best.ahead(12);
        assertTrue(ahead[6] > 1.2 * ahead[1]);
    }

    @Test
    void noise_around_a_level_is_given_no_trend() {
        Random random = new Random(7);
        double[] noise = new double[60];
        for (int t = 0; t < 60; t++) {
            noise[t] = 10 + random.nextGaussian();
        }
        assertEquals(
                Trend.NONE,
                Smoothing.candidates(new Series(1, noise)).get(0).shape().trend());
    }

    @Test
    void growth_by_a_constant_amount_is_given_a_trend() {
        Random random = new Random(8);
        double[] growing = new double[40];
        for (int t = 0; t < 40; t++) {
            growing[t] = 10 + 2 * t + random.nextGaussian();
        }
        assertTrue(Smoothing.candidates(new Series(1, growing)).get(0).shape().trended());
    }

    @Test
    void candidates_are_ordered_and_too_few_numbers_have_none() {
        List<SmoothingFit> fits = Smoothing.candidates(Published.nile());
        for (int i = 1; i < fits.size(); i++) {
            assertTrue(fits.get(i - 1).criterion() <= fits.get(i).criterion());
        }
        assertEquals(List.of(), Smoothing.candidates(Published.nile().first(4)));
        assertEquals(2, Smoothing.candidates(Published.nile().first(5)).size());
    }

    @Test
    void what_is_recorded_names_the_member_and_its_parameters() {
        String text = Smoothing.fit(Published.nile(), Shape.DAMPED).text();
        assertTrue(text.matches("ETS\\(A,Ad,N\\) alpha=0\\.\\d{4} beta=0\\.\\d{4} phi=0\\.\\d{4}"), text);
    }
}
