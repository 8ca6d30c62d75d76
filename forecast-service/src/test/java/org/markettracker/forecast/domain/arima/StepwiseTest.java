package org.markettracker.forecast.domain.arima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.markettracker.forecast.domain.series.Published;
import org.markettracker.forecast.domain.series.Series;

class StepwiseTest {
    @Test
    void accidental_deaths_are_given_the_airline_model_as_the_reference_does() {
        Order order = Stepwise.search(Published.accidents()).get(0).order();
        assertEquals(new Order(0, 1, 1, 0, 1, 1, false), order);
    }

    @Test
    void a_process_of_first_order_is_found_in_a_long_series() {
        double[] y = new double[300];
        Random random = new Random(5);
        for (int t = 1; t < y.length; t++) {
            y[t] = 0.7 * y[t - 1] + random.nextGaussian();
        }
        ArimaFit best = Stepwise.search(new Series(1, y)).get(0);
        assertEquals(0, best.order().d());
        assertTrue(best.order().p() >= 1, best.text());
        double[] ahead = best.ahead(60);
        assertTrue(Math.abs(ahead[59]) < 0.5 && Math.abs(ahead[59] - ahead[58]) < 1e-3);
    }

    @Test
    void models_are_ordered_best_first_and_share_their_differences() {
        List<ArimaFit> fits = Stepwise.search(Published.nile());
        for (int i = 1; i < fits.size(); i++) {
            assertTrue(fits.get(i - 1).criterion() <= fits.get(i).criterion());
            assertEquals(fits.get(0).order().d(), fits.get(i).order().d());
        }
        assertTrue(fits.size() >= 5);
    }

    @Test
    void fewer_than_ten_years_are_a_random_walk_with_drift() {
        List<ArimaFit> fits = Stepwise.search(Published.nile().first(9));
        assertEquals(1, fits.size());
        assertEquals(new Order(0, 1, 0, 0, 0, 0, true), fits.get(0).order());
        assertFalse(Stepwise.search(Published.nile().first(10)).size() == 1);
    }

    @Test
    void a_line_is_carried_on_and_three_numbers_within_the_year_have_an_answer() {
        double[] line = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        assertEquals(14, Stepwise.search(new Series(1, line)).get(0).ahead(2)[1], 1e-6);
        double[] ahead =
                Stepwise.search(new Series(4, new double[] {3, 1, 2})).get(0).ahead(2);
        assertTrue(Double.isFinite(ahead[0]) && Double.isFinite(ahead[1]));
    }

    @Test
    void the_test_of_a_level_differs_noise_from_walks() {
        double[] noise = new Random(6).doubles(80).toArray();
        double[] walk = noise.clone();
        for (int t = 1; t < walk.length; t++) {
            walk[t] = walk[t - 1] + noise[t] - 0.5;
        }
        assertEquals(0, UnitRoots.differences(new Series(1, noise)));
        assertEquals(1, UnitRoots.differences(new Series(1, walk)));
        assertEquals(0, UnitRoots.seasonalDifferences(new Series(4, noise)));
        assertEquals(1, UnitRoots.seasonalDifferences(Published.accidents()));
    }
}
