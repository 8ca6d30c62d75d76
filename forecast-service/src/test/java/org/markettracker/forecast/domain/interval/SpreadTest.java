package org.markettracker.forecast.domain.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.markettracker.forecast.domain.series.Series;

class SpreadTest {
    @Test
    void a_power_law_is_found_where_there_is_one_but_for_the_pull_to_the_random_walk() {
        double[] squares = new double[20];
        double[] weights = new double[20];
        for (int i = 0; i < 20; i++) {
            squares[i] = 4 * Math.pow(i + 1, 2 * 0.9);
            weights[i] = 1000;
        }
        PowerLaw law = PowerLaw.through(squares, weights);
        assertEquals(0.9, law.power(), 1e-3);
        assertEquals(2 * Math.pow(7, 0.9), law.at(7), 0.02);
    }

    @Test
    void one_measured_spread_grows_as_that_of_a_random_walk() {
        PowerLaw law = PowerLaw.through(new double[] {9}, new double[] {2});
        assertEquals(0.5, law.power(), 1e-12);
        assertEquals(6, law.at(4), 1e-12);
    }

    @Test
    void degrees_of_freedom_are_changes_that_do_not_overlap_less_one() {
        assertEquals(5, Student.degrees(60, 1));
        assertEquals(4, Student.degrees(15, 3));
        assertEquals(3, Student.degrees(20, 5));
        assertEquals(2, Student.degrees(5, 6));
        assertEquals(4.302653, Student.at95(2));
        assertEquals(1.475884, Student.at80(5));
    }

    @Test
    void three_numbers_have_wide_intervals() {
        Spread three = Spread.of(new Series(1, new double[] {10, 11, 12}), 0.5);
        // A change of one a year is not known to go on: 95 % reach further than four such changes already next year.
        assertTrue(three.at95(1) > 3.5, "is " + three.at95(1));
        assertTrue(three.at80(1) < three.at95(1));
    }

    @Test
    void spreads_widen_with_the_horizon() {
        double[] y = new Random(2).doubles(30, 5, 9).toArray();
        Spread spread = Spread.of(new Series(4, y), 0.3);
        for (int h = 1; h < 20; h++) {
            assertTrue(spread.at95(h) <= spread.at95(h + 1));
            assertTrue(spread.at80(h) <= spread.at80(h + 1));
        }
    }

    @Test
    void noise_around_a_level_counts_once_where_the_level_hardly_moves() {
        double[] y = new Random(3).doubles(200, 9, 11).toArray();
        double still = Spread.of(new Series(1, y), 0.01).at95(1);
        double moving = Spread.of(new Series(1, y), 1).at95(1);
        assertEquals(1 / Math.sqrt(2), still / moving, 0.05);
    }

    @Test
    void growth_by_ratios_is_measured_by_ratios() {
        Random random = new Random(4);
        double[] y = new double[40];
        y[0] = 1;
        for (int t = 1; t < 40; t++) {
            y[t] = y[t - 1] * Math.exp(0.2 + 0.1 * random.nextGaussian());
        }
        double perLast = Spread.of(new Series(1, y), 1).at95(1) / y[39];
        // Root mean square of the changes of the logarithm is about 0.22, Student's quantile 2.57.
        assertEquals(0.22 * 2.57, perLast, 0.1);
    }
}
