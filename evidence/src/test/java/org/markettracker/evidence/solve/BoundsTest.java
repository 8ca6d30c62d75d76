package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

/** What the fast way answers, held against exact elimination and against the plain way. */
class BoundsTest {
    private static final Linear BASE = Linear.of(3);

    private static Bounds bounds(LinearSystem system, Set<String> standing) {
        return new Bounds(system, standing, null);
    }

    @Property(tries = 400, seed = "2021")
    void verdictAndEndsAreThoseOfExactElimination(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 5);
        Bounds bounds = bounds(system, system.statements());
        for (int unknown = 0; unknown < SmallSystems.UNKNOWNS; unknown++) {
            Elimination.Shadow shadow = Elimination.shadow(SmallSystems.UNKNOWNS, system.rows(), unknown);
            assertEquals(!shadow.empty(), bounds.holds());
            if (bounds.holds()) {
                assertEnd(
                        shadow.low(),
                        shadow.lowOpen(),
                        bounds.least(Linear.of(unknown)).end());
                assertEnd(
                        shadow.high(),
                        shadow.highOpen(),
                        bounds.greatest(Linear.of(unknown)).end());
            }
        }
    }

    /** Kept by the hair the strict row is the nearer one, without it the other is: the end is that one's. */
    @Test
    void aStrictRowHardlyFartherThanAnotherLeavesTheEndToThatOne() {
        Linear both = Linear.of(0).plus(1, 1);
        List<Row> rows = List.of(
                Row.identity(Linear.of(1), 1, ""),
                Row.atMost(both, 2, false, 1, Owners.allOf("near")),
                Row.atMost(both.plus(1, 1), 3 + 5e-8, true, 1, Owners.allOf("far")));
        End end = bounds(new LinearSystem(new double[] {1, 1}, rows), Set.of("near", "far"))
                .greatest(Linear.of(0))
                .end();
        assertEquals(1, end.value(), 1e-12);
        assertFalse(end.open());
        assertEquals(Set.of("near"), end.statements());
    }

    private static void assertEnd(@Nullable Double value, boolean open, @Nullable End end) {
        assertEquals(value == null, end == null);
        if (value != null && end != null) {
            assertEquals(value, end.value(), 1e-6);
            assertEquals(open, end.open());
        }
    }

    @Property(tries = 300, seed = "2021")
    void theStatementsOfAnEndAreEnoughForIt(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 5);
        Bounds all = bounds(system, system.statements());
        for (int unknown = 0; all.holds() && unknown < SmallSystems.UNKNOWNS; unknown++) {
            End low = all.least(Linear.of(unknown)).end();
            End high = all.greatest(Linear.of(unknown)).end();
            assertEnd(
                    low.value(),
                    low.open(),
                    bounds(system, low.statements()).least(Linear.of(unknown)).end());
            if (high != null) {
                End alone = bounds(system, high.statements())
                        .greatest(Linear.of(unknown))
                        .end();
                assertEnd(high.value(), high.open(), alone);
            }
        }
    }

    @Property(tries = 300, seed = "2021")
    void whatIsBlamedCannotHoldAlone(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 7);
        Bounds bounds = bounds(system, system.statements());
        assertTrue(bounds.holds() || !bounds(system, bounds.blamed()).holds());
    }

    @Property(tries = 300, seed = "2021")
    void ratiosAreThoseOfAScaledBase(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 5);
        Bounds bounds = bounds(system, system.statements());
        if (!bounds.holds()) {
            return;
        }
        Polyhedron plain = Polyhedron.of(system, system.statements());
        boolean none = plain.greatest(BASE).filter(end -> end.value() == 0).isPresent();
        for (int unknown = 0; unknown < 3; unknown++) {
            Optional<List<Bound>> ratio = new RatioBounds(bounds).of(Linear.of(unknown), BASE);
            assertEquals(none, ratio.isEmpty());
            if (!none) {
                Polyhedron per = plain.per(BASE);
                assertSame(
                        per.least(Linear.of(unknown)),
                        ratio.orElseThrow().get(0).end());
                assertSame(
                        per.greatest(Linear.of(unknown)),
                        ratio.orElseThrow().get(1).end());
            }
        }
    }

    private static void assertSame(Optional<End> plain, @Nullable End fast) {
        assertEnd(plain.map(End::value).orElse(null), plain.map(End::open).orElse(false), fast);
    }

    @Property(tries = 200, seed = "2021")
    void fromAnotherSystemsEndTheSameIsReached(@ForAll long seed) {
        LinearSystem before = SmallSystems.random(seed, 4);
        LinearSystem system = SmallSystems.random(seed, 5);
        Bounds former = bounds(before, before.statements());
        Bounds bounds = new Bounds(system, system.statements(), former);
        Bounds fresh = bounds(system, system.statements());
        assertEquals(fresh.holds(), bounds.holds());
        if (fresh.holds()) {
            End low = fresh.least(Linear.of(0)).end();
            assertEnd(low.value(), low.open(), bounds.least(Linear.of(0)).end());
        }
    }

    @Test
    void aSmallStrictPartOfALargeSumIsNotOverlooked() {
        Row whole = Row.atMost(Linear.of(0), 1000, false, 1000, Owners.allOf("A"));
        Row large = Row.atLeast(Linear.of(1), 995, false, 995, Owners.allOf("B"));
        Row small = Row.atLeast(Linear.of(2), 5, true, 5, Owners.allOf("C"));
        Row sum = Row.identity(Linear.of(0).plus(-1, 1).plus(-1, 2), 0, "sum");
        LinearSystem system = new LinearSystem(new double[] {1000, 995, 5}, List.of(whole, large, small, sum));
        assertFalse(bounds(system, Set.of("A", "B", "C")).holds());
        assertEquals(
                Set.of("A", "B", "C"), bounds(system, Set.of("A", "B", "C")).blamed());
        assertTrue(bounds(system, Set.of("A", "C")).holds());
    }
}
