package org.markettracker.forecast.domain.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeasonsTest {
    @Test
    void the_figures_of_accidental_deaths_are_those_of_the_reference() {
        // decompose(USAccDeaths, "multiplicative") of R 4.2.
        double[] figures = {
            0.9077759, 0.8246949, 0.9145953, 0.9406987, 1.0398952, 1.0869044, 1.1924508, 1.1126622, 0.9867928,
            1.0299167, 0.9697835, 0.9938297
        };
        assertArrayEquals(figures, Seasons.of(Published.accidents(), true).figures(), 1e-7);
    }

    @Test
    void seasons_taken_out_and_put_back_leave_the_series() {
        Series series = Published.accidents();
        for (boolean ratios : new boolean[] {true, false}) {
            Seasons seasons = Seasons.of(series, ratios);
            double[] back = seasons.putBack(seasons.removedFrom(series.values()), 0);
            assertArrayEquals(series.values(), back, 1e-9);
        }
    }

    @Test
    void figures_that_add_sum_to_nothing_and_ratios_average_one() {
        double sum = 0;
        double ratios = 0;
        for (int s = 0; s < 12; s++) {
            sum += Seasons.of(Published.accidents(), false).figure(s);
            ratios += Seasons.of(Published.accidents(), true).figure(s);
        }
        assertEquals(0, sum, 1e-8);
        assertEquals(12, ratios, 1e-12);
    }

    @Test
    void the_test_finds_seasons_where_they_are_and_none_in_noise() {
        Random random = new Random(1);
        double[] noise = random.doubles(60, 1, 2).toArray();
        assertTrue(SeasonalTest.seasonal(Published.accidents()));
        assertFalse(SeasonalTest.seasonal(new Series(12, noise)));
    }

    @Test
    void less_than_three_years_and_flat_series_have_no_seasons() {
        assertFalse(SeasonalTest.seasonal(Published.accidents().first(35)));
        assertFalse(SeasonalTest.seasonal(new Series(4, new double[20])));
        assertEquals(
                Seasons.none().figure(5), SeasonalTest.seasons(Published.nile()).figure(5));
    }

    @Test
    void the_strength_by_local_regression_is_near_that_of_the_reference() {
        // 1 - var(remainder) / var(seasonal + remainder) of mstl in R's forecast 8.20 is 0.9448.
        Stl stl = Stl.of(Published.accidents());
        assertEquals(0.9448, stl.seasonalStrength(), 0.002);
        for (int t = 0; t < 72; t++) {
            double sum = stl.trend()[t] + stl.seasonal()[t] + stl.rest()[t];
            assertEquals(Published.accidents().at(t), sum, 1e-8);
        }
    }

    @Test
    void a_pattern_that_repeats_has_all_the_strength_and_noise_little() {
        double[] pattern = new double[24];
        for (int t = 0; t < 24; t++) {
            pattern[t] = 10 + new double[] {1, -2, 3, -2}[t % 4];
        }
        assertEquals(1, Stl.of(new Series(4, pattern)).seasonalStrength(), 1e-9);
        double[] noise = new Random(2).doubles(48).toArray();
        assertTrue(Stl.of(new Series(12, noise)).seasonalStrength() < 0.64);
        assertEquals(0, Stl.of(new Series(4, new double[16])).seasonalStrength());
    }
}
