package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/** Unknowns 0 (a size) and 1 (a vendor) are always there; 2 is a vendor that comes or goes. */
class RenewedTest {
    private static final Row STATED = Row.given(Linear.of(1).plus(-0.3, 0), 0, false, "stated");
    private static final Row FEW = others(Linear.of(1));
    private static final Row MANY = others(Linear.of(1).plus(1, 2));

    private static Row others(Linear vendors) {
        return Row.given(vendors.plus(-1, 0), 0, false, "others");
    }

    @Test
    void a_sum_that_one_more_vendor_is_part_of_proves_what_it_proved() {
        Renewed renewed = new Renewed(Set.of(STATED, FEW), Set.of(STATED, MANY));
        assertEquals(Set.of(FEW), renewed.rows());
        assertEquals(MANY, renewed.of(FEW));
        assertEquals(STATED, renewed.of(STATED));
    }

    @Test
    void and_so_does_one_that_a_vendor_is_no_longer_part_of_because_it_is_nowhere() {
        Renewed renewed = new Renewed(Set.of(STATED, MANY), Set.of(STATED, FEW));
        assertEquals(FEW, renewed.of(MANY));
    }

    @Test
    void but_not_where_the_vendor_still_is_somewhere_else() {
        Row elsewhere = Row.given(Linear.of(2).plus(-0.5, 0), 0, false, "elsewhere");
        assertTrue(new Renewed(Set.of(MANY, elsewhere), Set.of(FEW, elsewhere)).isEmpty());
    }

    @Test
    void nor_where_the_newcomer_makes_the_row_easier_to_keep() {
        Row easier = others(Linear.of(1).plus(-1, 2));
        assertTrue(new Renewed(Set.of(STATED, FEW), Set.of(STATED, easier)).isEmpty());
    }

    @Test
    void nor_where_the_row_is_an_equality_that_it_has_to_share_in() {
        Row whole = Row.identity(Linear.of(1).plus(-1, 0), 0, "parts");
        Row shared = Row.identity(Linear.of(1).plus(-1, 0).plus(1, 2), 0, "parts");
        assertTrue(new Renewed(Set.of(STATED, whole), Set.of(STATED, shared)).isEmpty());
        assertEquals(whole, new Renewed(Set.of(STATED, shared), Set.of(STATED, whole)).of(shared));
    }
}
