package org.markettracker.forecast.domain.fitting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuasiNewtonTest {
    private final QuasiNewton search = new QuasiNewton(500, 1e-14);

    @Test
    void it_goes_down_the_curved_valley_of_rosenbrock() {
        Minimum minimum =
                search.minimise(x -> 100 * square(x[1] - x[0] * x[0]) + square(1 - x[0]), new double[] {-1.2, 1});
        assertArrayEquals(new double[] {1, 1}, minimum.point(), 1e-3);
        assertTrue(minimum.value() < 1e-6, "at " + minimum.value());
    }

    @Test
    void it_stays_where_the_function_is_defined() {
        Minimum minimum =
                search.minimise(x -> x[0] <= 0 ? Double.POSITIVE_INFINITY : x[0] - Math.log(x[0]), new double[] {30});
        assertEquals(1, minimum.point()[0], 1e-4);
    }

    @Test
    void nothing_to_search_for_and_no_value_at_the_start_end_at_once() {
        assertEquals(7, search.minimise(x -> 7, new double[0]).value());
        Minimum nowhere = search.minimise(x -> Double.NaN, new double[] {3});
        assertEquals(Double.POSITIVE_INFINITY, nowhere.value());
        assertArrayEquals(new double[] {3}, nowhere.point());
    }

    @Test
    void the_same_function_gives_the_same_digits() {
        Objective bowl = x -> Math.cosh(x[0] - 0.3) + square(x[1] + 2 * x[0]);
        double[] first = search.minimise(bowl, new double[] {2, 2}).point();
        assertArrayEquals(first, search.minimise(bowl, new double[] {2, 2}).point(), 0);
    }

    private static double square(double x) {
        return x * x;
    }
}
