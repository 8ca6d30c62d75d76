package org.markettracker.forecast.domain.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void numbers_are_copied_in_and_out() {
        double[] given = {1, 2, 3};
        Series series = new Series(1, given);
        given[0] = 9;
        series.values()[1] = 9;
        assertEquals(new Series(1, new double[] {1, 2, 3}), series);
    }

    @Test
    void differences_are_shorter_by_their_lag() {
        Series series = new Series(2, new double[] {1, 4, 9, 16});
        assertArrayEquals(new double[] {3, 5, 7}, series.differences(1).values());
        assertArrayEquals(new double[] {8, 12}, series.differences(2).values());
    }

    @Test
    void flat_is_all_the_same_and_positive_is_above_zero() {
        assertTrue(new Series(1, new double[] {2, 2, 2}).flat());
        assertFalse(new Series(1, new double[] {2, 2, 3}).flat());
        assertFalse(new Series(1, new double[] {2, 0}).positive());
        assertTrue(new Series(1, new double[] {2, 0.1}).positive());
    }
}
