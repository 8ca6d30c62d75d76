package org.markettracker.evidence.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names();

    @Test
    void an_unknown_keeps_its_index_whether_a_model_has_it_or_not() {
        names.begun();
        assertEquals(0, names.of("size"));
        assertEquals(1, names.of("tencent"));
        names.begun();
        assertEquals(2, names.of("kingsoft"));
        assertEquals(0, names.of("size"));
        names.begun();
        assertEquals(1, names.of("tencent"));
        assertEquals(List.of("size", "tencent", "kingsoft"), names.inOrder());
    }

    @Test
    void those_of_one_model_are_in_the_order_in_which_it_names_them() {
        names.of("size");
        names.of("tencent");
        names.begun();
        names.of("tencent");
        names.of("size");
        names.of("tencent");
        assertArrayEquals(new int[] {1, 0}, names.asNamed());
    }

    @Test
    void many_that_no_model_has_any_longer_wear_them_out() {
        for (int i = 0; i < 200; i++) {
            names.of("vendor " + i);
        }
        assertFalse(names.isWorn());
        names.begun().of("vendor 0");
        assertTrue(names.isWorn());
    }
}
