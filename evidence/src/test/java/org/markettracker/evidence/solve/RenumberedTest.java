package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;

class RenumberedTest {
    /** Of four unknowns the second is in no row. */
    private final Renumbered renumbered = new Renumbered(new int[] {3, 0, 2}, 4);

    @Test
    void a_sum_names_the_same_unknowns_in_the_new_order() {
        Linear sum = Linear.of(0).times(5).plus(7, 3);
        assertEquals(new Linear(new int[] {0, 1}, new double[] {7, 5}), renumbered.of(sum));
    }

    @Test
    void values_come_back_to_where_they_were_and_what_is_in_no_row_is_nothing() {
        double[] values = {1, 2, 3, 4};
        assertArrayEquals(new double[] {4, 1, 3}, renumbered.of(values));
        assertArrayEquals(new double[] {1, 0, 3, 4}, renumbered.back(renumbered.of(values)));
    }

    @Test
    void slacks_of_a_basis_follow_the_unknowns_that_are_left() {
        assertArrayEquals(new int[] {2, 3, 5}, renumbered.basis(new int[] {2, 4, 1, 6}));
    }
}
