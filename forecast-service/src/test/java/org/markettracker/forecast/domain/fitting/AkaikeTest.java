package org.markettracker.forecast.domain.fitting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AkaikeTest {
    @Test
    void the_criterion_is_deviance_and_what_parameters_cost_in_a_short_series() {
        assertEquals(100 + 6 + 24.0 / 6, Akaike.criterion(100, 3, 10), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, Akaike.criterion(100, 3, 4));
    }

    @Test
    void weights_fall_by_half_the_distance_to_the_best_and_sum_to_one() {
        double e = Math.exp(-1);
        assertArrayEquals(new double[] {1 / (1 + e), e / (1 + e), 0}, Akaike.weights(new double[] {10, 12, 90}), 1e-12);
    }

    @Test
    void without_a_finite_criterion_all_count_alike() {
        double none = Double.POSITIVE_INFINITY;
        assertArrayEquals(new double[] {0.5, 0.5}, Akaike.weights(new double[] {none, none}));
        assertArrayEquals(new double[] {0, 1}, Akaike.weights(new double[] {none, 5}));
    }
}
