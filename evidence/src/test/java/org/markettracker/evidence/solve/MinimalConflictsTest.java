package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class MinimalConflictsTest {
    private static MinimalConflicts of(LinearSystem system, int limit) {
        return MinimalConflicts.among(
                system.statements(), some -> Polyhedron.of(system, some).verdict(), limit);
    }

    @Property(tries = 300, seed = "2021")
    void theyAreAllOfThemAndNoOthers(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 7);
        Set<Set<String>> found = new HashSet<>(of(system, 100).conflicts());
        assertEquals(byTryingAll(system), found);
    }

    private static Set<Set<String>> byTryingAll(LinearSystem system) {
        List<String> ids = List.copyOf(system.statements());
        List<Set<String>> contradicting = new ArrayList<>();
        for (int choice = 0; choice < 1 << ids.size(); choice++) {
            Set<String> some = new TreeSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    some.add(ids.get(i));
                }
            }
            List<Row> rows = system.rows().stream()
                    .filter(row -> row.owners().standIn(some))
                    .toList();
            if (Elimination.shadow(SmallSystems.UNKNOWNS, rows, 0).empty()) {
                contradicting.add(some);
            }
        }
        Set<Set<String>> minimal = new HashSet<>();
        for (Set<String> each : contradicting) {
            if (contradicting.stream().noneMatch(other -> !other.equals(each) && each.containsAll(other))) {
                minimal.add(each);
            }
        }
        return minimal;
    }

    @Test
    void aLimitIsToldWhenItEndsTheSearch() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(Row.atLeast(Linear.of(0), 10 + i, false, 10, Owners.allOf("H" + i)));
            rows.add(Row.atMost(Linear.of(0), 1 + i, false, 10, Owners.allOf("L" + i)));
        }
        LinearSystem system = new LinearSystem(new double[] {10}, rows);
        MinimalConflicts some = of(system, 5);
        assertTrue(some.more());
        assertEquals(5, some.conflicts().size());
        MinimalConflicts all = of(system, 100);
        assertFalse(all.more());
        assertEquals(36, all.conflicts().size());
    }

    @Test
    void theSmallestComeFirst() {
        LinearSystem system = new LinearSystem(
                new double[] {1, 1},
                List.of(
                        Row.atLeast(Linear.of(0).plus(1, 1), 5, false, 1, Owners.allOf("A")),
                        Row.atMost(Linear.of(0), 1, false, 1, Owners.allOf("B")),
                        Row.atMost(Linear.of(1), 1, false, 1, Owners.allOf("C")),
                        Row.atLeast(Linear.of(1), 1, true, 1, Owners.allOf("D"))));
        assertEquals(
                List.of(Set.of("C", "D"), Set.of("A", "B", "C")), of(system, 10).conflicts());
    }
}
