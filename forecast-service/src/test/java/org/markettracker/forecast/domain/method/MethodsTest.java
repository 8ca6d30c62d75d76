package org.markettracker.forecast.domain.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.forecast.domain.series.Published;
import org.markettracker.forecast.domain.series.Series;

class MethodsTest {
    private static final Series HALVES = new Series(2, new double[] {1, 5, 2, 6, 3, 7});

    @Test
    void naive_repeats_the_last_number_and_seasonal_naive_the_last_year() {
        assertArrayEquals(new double[] {7, 7, 7}, Naive.last(HALVES, 3).ahead());
        assertArrayEquals(new double[] {3, 7, 3}, Naive.seasonal(HALVES, 3).ahead());
        Series short_ = new Series(4, new double[] {1, 2, 3});
        assertArrayEquals(new double[] {1, 2, 3, 1}, Naive.seasonal(short_, 4).ahead());
    }

    @Test
    void naive2_repeats_the_last_level_with_its_season() {
        Adjusted adjusted = Adjusted.of(Published.accidents());
        double[] ahead = Naive.adjusted(adjusted, 24).ahead();
        assertEquals(Published.accidents().last(), ahead[11], 1e-9);
        assertEquals(ahead[0], ahead[12], 1e-9);
        assertEquals(1.1924508 / 0.9077759, ahead[6] / ahead[0], 1e-6);
    }

    @Test
    void theta_of_the_nile_is_near_the_reference() {
        // thetaf(Nile, h = 3) of R's forecast 8.20, which lets the first level be found by another search.
        double[] reference = {799.8120, 798.4548, 797.0977};
        double[] ahead = Theta.ahead(Adjusted.of(Published.nile()), 3).ahead();
        assertArrayEquals(reference, ahead, 8);
        assertEquals(reference[1] - reference[0], ahead[1] - ahead[0], 1e-3);
    }

    @Test
    void theta_goes_on_by_half_of_the_slope() {
        double[] line = new double[30];
        for (int t = 0; t < 30; t++) {
            line[t] = 4 + 2 * t;
        }
        double[] ahead = Theta.ahead(Adjusted.of(new Series(1, line)), 5).ahead();
        assertEquals(1, ahead[4] - ahead[3], 1e-9);
    }

    @Test
    void the_combination_is_the_mean_of_its_four_members() {
        Adjusted adjusted = Adjusted.of(Published.nile());
        double mean = (Exponential.weighted(adjusted.series(), 3).ahead()[2]
                        + Autoregressive.weighted(adjusted.series(), 3).ahead()[2]
                        + Theta.ahead(adjusted, 3).ahead()[2]
                        + Exponential.damped(adjusted, 3).ahead()[2])
                / 4;
        // Declines of a few percent are the same by ratios but for the second order.
        assertEquals(mean, Combination.ahead(adjusted, 3).ahead()[2], 0.01 * mean);
        String text = Combination.ahead(adjusted, 3).text();
        for (String member : List.of("ETS(", "ARIMA(", "Theta ", "ETS(A,Ad,N)")) {
            assertTrue(text.contains(member), text);
        }
    }

    @Test
    void a_positive_series_that_falls_is_halved_again_and_again_and_never_nothing() {
        Adjusted adjusted = Adjusted.of(new Series(1, new double[] {10, 8, 6, 4, 2}));
        double[] line = {1.9, 0, -2, -100};
        double[] ahead = Decline.byRatios(adjusted, new Points(line, "line")).ahead();
        assertEquals(1.9, ahead[0], 0.01);
        assertEquals(2 / Math.E, ahead[1], 1e-12);
        assertTrue(ahead[1] > ahead[2] && ahead[2] > ahead[3] && ahead[3] > 0);
        assertArrayEquals(
                new double[] {3, 40},
                Decline.byRatios(adjusted, new Points(new double[] {3, 40}, "")).ahead());
    }

    @Test
    void with_zeros_nothing_is_said_by_ratios() {
        Adjusted adjusted = Adjusted.of(new Series(1, new double[] {3, 0, 2, 1}));
        double[] line = {-5};
        assertArrayEquals(
                line, Decline.byRatios(adjusted, new Points(line, "line")).ahead());
    }

    @Test
    void too_few_numbers_for_exponential_smoothing_are_naive() {
        Series four = new Series(1, new double[] {1, 2, 4, 3});
        assertArrayEquals(new double[] {3, 3}, Exponential.automatic(four, 2).ahead());
        assertArrayEquals(new double[] {3, 3}, Exponential.weighted(four, 2).ahead());
    }
}
