package org.markettracker.forecast.domain.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final double[] ACTUAL = {10, 20};

    @Test
    void smape_is_the_error_over_half_of_the_sum_in_percent() {
        assertEquals((200 * 2.0 / 22 + 0) / 2, Measures.smape(new double[] {12, 20}, ACTUAL), 1e-12);
        assertEquals(0, Measures.smape(new double[] {0}, new double[] {0}));
        assertEquals(200, Measures.smape(new double[] {0}, new double[] {3}));
    }

    @Test
    void the_scale_is_the_mean_change_over_a_year() {
        double[] history = {1, 2, 4, 7};
        assertEquals(2, Measures.scale(history, 1), 1e-12);
        assertEquals(4, Measures.scale(history, 2), 1e-12);
        assertEquals(2, Measures.scale(history, 4), 1e-12);
    }

    @Test
    void mase_is_the_mean_error_in_scales() {
        assertEquals(1.5, Measures.mase(new double[] {12, 16}, ACTUAL, 2), 1e-12);
    }

    @Test
    void msis_is_the_width_and_forty_times_what_is_missed_at_95() {
        double[] lows = {8, 10};
        double[] highs = {12, 19};
        assertEquals((4 + 9 + 40 * 1) / 2.0 / 2, Measures.msis(lows, highs, ACTUAL, 0.95, 2), 1e-9);
        assertEquals(1, Measures.covered(lows, highs, ACTUAL));
        assertEquals(2, Measures.covered(ACTUAL, ACTUAL, ACTUAL));
    }

    @Test
    void owa_of_naive2_is_one() {
        assertEquals(1, Measures.owa(7, 3, 7, 3));
        assertEquals(0.75, Measures.owa(7, 1.5, 7, 3));
    }
}
