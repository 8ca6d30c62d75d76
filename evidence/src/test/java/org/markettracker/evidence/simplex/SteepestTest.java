package org.markettracker.evidence.simplex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;

class SteepestTest {
    /** With the first unknown the third one moves five times as far; with the second nothing but a slack. */
    private final Matrix matrix = new Matrix(
            3, List.of(new Linear(new int[] {0, 2}, new double[] {-1, 0.2}), new Linear(new int[] {1}, new double[] {1.5
            })));

    private final double[] low = new double[5];
    private final double[] high = new double[5];
    private final int[] placeOf = {-1, -1, -1, -1, -1};
    private final Basis basis;

    SteepestTest() {
        Arrays.fill(high, 10);
        int[] head = {2, 4};
        basis = new Basis(matrix, head);
        for (int p = 0; p < head.length; p++) {
            placeOf[head[p]] = p;
        }
    }

    private int chosen(boolean often, Linear sum) {
        Prices prices = new Prices(matrix);
        prices.costs();
        prices.found(basis, sum);
        return new Steepest(matrix, low, high, basis, often).column(prices, placeOf, new double[5], 0);
    }

    private static Linear down(double first, double second) {
        return new Linear(new int[] {0, 1}, new double[] {-first, -second});
    }

    @Test
    void where_many_ways_begin_a_step_is_as_long_as_all_that_moves() {
        assertEquals(1, chosen(true, down(1, 1)));
        assertEquals(0, chosen(true, down(4, 1)));
    }

    @Test
    void where_one_way_begins_a_step_is_as_long_as_the_column_says() {
        assertEquals(0, chosen(false, down(1, 1)));
        assertEquals(1, chosen(false, down(1, 2)));
    }

    @Test
    void nothing_is_chosen_where_all_leads_up_or_is_held() {
        assertEquals(-1, chosen(true, down(-1, -1)));
        Arrays.fill(high, 0);
        assertEquals(-1, chosen(true, down(1, 1)));
    }
}
