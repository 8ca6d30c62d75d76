package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class GivingWayTest {
    private static final LinearSystem DISPUTE = new LinearSystem(
            new double[] {100},
            List.of(
                    Row.atLeast(Linear.of(0), 100, false, 100, Owners.allOf("A")),
                    Row.atMost(Linear.of(0), 80, false, 80, Owners.allOf("B")),
                    Row.atMost(Linear.of(0), 90, true, 90, Owners.allOf("C"))));

    private static SortedMap<String, Double> least(int a, int b, int c) {
        return GivingWay.of(DISPUTE, new TreeSet<>(Set.of("A", "B", "C")), Map.of("A", a, "B", b, "C", c))
                .parts();
    }

    @Test
    void theLessTrustedGivesWayByAPartOfItsOwnValue() {
        SortedMap<String, Double> given = least(2, 4, 4);
        assertEquals(Set.of("A"), given.keySet());
        assertEquals(0.2, given.get("A"), 1e-6);
    }

    @Test
    void allThatContradictABetterOneGiveWay() {
        SortedMap<String, Double> given = least(5, 4, 3);
        assertEquals(Set.of("B", "C"), given.keySet());
        assertEquals(0.25, given.get("B"), 1e-6);
        assertEquals(10.0 / 90, given.get("C"), 1e-5);
    }

    @Test
    void amongEquallyTrustedTheLeastSumDecides() {
        SortedMap<String, Double> given = least(3, 3, 3);
        assertEquals(Set.of("A"), given.keySet());
    }

    @Test
    void tiesAreDecidedByTheId() {
        LinearSystem tie = new LinearSystem(
                new double[] {100, 100},
                List.of(
                        Row.atLeast(Linear.of(0).plus(1, 1), 300, false, 300, Owners.allOf("Z")),
                        Row.atMost(Linear.of(0), 100, false, 100, Owners.allOf("A")),
                        Row.atMost(Linear.of(1), 100, false, 100, Owners.allOf("B"))));
        SortedMap<String, Double> given = GivingWay.of(
                        tie, new TreeSet<>(Set.of("A", "B", "Z")), Map.of("A", 3, "B", 3, "Z", 4))
                .parts();
        assertEquals(Set.of("B"), given.keySet());
        assertEquals(1, given.get("B"), 1e-6);
    }

    @Test
    void whereOnlyStrictnessIsInTheWayOnlyThatIsLost() {
        LinearSystem touching = new LinearSystem(
                new double[] {300},
                List.of(
                        Row.atLeast(Linear.of(0), 300, true, 300, Owners.allOf("A")),
                        Row.atMost(Linear.of(0), 300, false, 300, Owners.allOf("B"))));
        GivingWay.Outcome outcome = GivingWay.of(touching, new TreeSet<>(Set.of("A", "B")), Map.of("A", 4, "B", 2));
        assertEquals(Map.of("A", 0.0), outcome.parts());
        assertEquals(
                300,
                Polyhedron.of(outcome.system(), Set.of("A", "B"))
                        .least(Linear.of(0))
                        .orElseThrow()
                        .value(),
                1e-9);
    }

    @Property(tries = 150, seed = "2021")
    void whatIsLeftAfterGivingWayHolds(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 7);
        Map<String, Integer> confidence = new HashMap<>();
        for (String id : system.statements()) {
            confidence.put(id, 1 + confidence.size() % 5);
        }
        GivingWay.Outcome outcome = GivingWay.of(system, system.statements(), confidence);
        Polyhedron left = Polyhedron.of(outcome.system(), system.statements());
        assertTrue(left.verdict().holds());
        assertTrue(left.least(Linear.of(0)).isPresent());
        if (Polyhedron.of(system, system.statements()).verdict().holds()) {
            assertEquals(Map.of(), outcome.parts());
        }
    }
}
