package org.markettracker.evidence.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OwnersTest {
    private static final Owners FIRST_BY_ANY_OF_TWO_AND_SECOND =
            new Owners(List.of(new TreeSet<>(Set.of("A", "B")), new TreeSet<>(Set.of("C"))));

    @Test
    void anIdentityAlwaysStands() {
        assertTrue(Owners.NOBODY.standIn(Set.of()));
    }

    @Test
    void aRowStandsOnOneStatementOfEachClause() {
        assertTrue(FIRST_BY_ANY_OF_TWO_AND_SECOND.standIn(Set.of("B", "C")));
        assertFalse(FIRST_BY_ANY_OF_TWO_AND_SECOND.standIn(Set.of("A", "B")));
        assertEquals(Set.of("B", "C"), FIRST_BY_ANY_OF_TWO_AND_SECOND.witnesses(Set.of("B", "C")));
        assertEquals(Set.of("A", "B", "C"), FIRST_BY_ANY_OF_TWO_AND_SECOND.ids());
    }

    @Test
    void allOfNeedsEveryOne() {
        assertFalse(Owners.allOf("A", "B").standIn(Set.of("A")));
        assertTrue(Owners.allOf("A", "A").standIn(Set.of("A")));
    }
}
