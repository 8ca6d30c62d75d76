package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class LinearSystemTest {
    private static final LinearSystem TWO_ISLANDS = new LinearSystem(
            new double[] {1, 2, 3, 4, 5},
            List.of(
                    Row.atMost(Linear.of(0).plus(1, 3), 7, false, 7, Owners.allOf("A")),
                    Row.atMost(Linear.of(1).plus(1, 4), 9, false, 9, Owners.allOf("B"))));

    @Test
    void unknownsThatShareNoRowAreApart() {
        List<LinearSystem.Part> parts = TWO_ISLANDS.parts();
        assertEquals(3, parts.size());
        assertArrayEquals(new int[] {0, 3}, parts.get(0).unknowns());
        assertArrayEquals(new int[] {1, 4}, parts.get(1).unknowns());
        assertArrayEquals(new int[] {2}, parts.get(2).unknowns());
        assertEquals(Set.of("B"), parts.get(1).system().statements());
        assertArrayEquals(new double[] {2, 5}, parts.get(1).system().scale());
    }

    @Test
    void aPartAnswersAsTheWholeDoes() {
        LinearSystem.Part part = TWO_ISLANDS.parts().get(1);
        assertEquals(
                TWO_ISLANDS.under(Set.of("A", "B")).greatest(Linear.of(4)),
                part.system().under(Set.of("B")).greatest(part.translate(Linear.of(4))));
    }
}
