package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class PolyhedronTest {
    private static final Owners A = Owners.allOf("A");
    private static final Owners B = Owners.allOf("B");

    private static LinearSystem system(Row... rows) {
        return new LinearSystem(new double[] {300, 300}, List.of(rows));
    }

    private static Row above(double limit, Owners owner) {
        return Row.atLeast(Linear.of(0), limit, true, limit, owner);
    }

    private static Row atMost(double limit, Owners owner) {
        return Row.atMost(Linear.of(0), limit, false, limit, owner);
    }

    @Test
    void aboveAndAtMostTheSameNumberCannotBothHold() {
        LinearSystem system = system(above(300, A), atMost(300, B));
        Verdict verdict = Polyhedron.of(system, Set.of("A", "B")).verdict();
        assertFalse(verdict.holds());
        assertEquals(Set.of("A", "B"), verdict.blamed());
        assertTrue(Polyhedron.of(system, Set.of("A")).verdict().holds());
    }

    @Test
    void anEndIsOpenWhereAStrictRowWouldBeBroken() {
        LinearSystem system = system(
                above(300, A),
                Row.atLeast(Linear.of(0), 300, false, 300, B),
                Row.identity(Linear.of(1).plus(-1, 0), 0, "same"));
        End both = Polyhedron.of(system, Set.of("A", "B")).least(Linear.of(1)).orElseThrow();
        assertEquals(300, both.value(), 1e-9);
        assertTrue(both.open());
        assertEquals(Set.of("A"), both.statements());
        assertEquals(Set.of("same"), both.identities());
        assertFalse(Polyhedron.of(system, Set.of("B"))
                .least(Linear.of(1))
                .orElseThrow()
                .open());
    }

    @Test
    void whatNothingEndsHasNoEnd() {
        assertEquals(
                Optional.empty(),
                Polyhedron.of(system(above(300, A)), Set.of("A")).greatest(Linear.of(0)));
    }

    @Test
    void aRatioIsBoundedByScalingItsDenominatorToOne() {
        Row share = Row.atLeast(Linear.of(0).plus(-0.3, 1), 0, false, 1, A);
        Row size = Row.atMost(Linear.of(1), 200, false, 1, B);
        Row level = Row.atMost(Linear.of(0), 90, true, 1, B);
        Row least = Row.atLeast(Linear.of(1), 150, false, 1, B);
        Polyhedron per = Polyhedron.of(system(share, size, level, least), Set.of("A", "B"))
                .per(Linear.of(1));
        assertEquals(0.3, per.least(Linear.of(0)).orElseThrow().value(), 1e-9);
        End high = per.greatest(Linear.of(0)).orElseThrow();
        assertEquals(0.6, high.value(), 1e-9);
        assertTrue(high.open());
    }

    @Property(tries = 300, seed = "2021")
    void verdictAndEndsAreThoseOfExactElimination(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 5);
        Polyhedron polyhedron = Polyhedron.of(system, system.statements());
        boolean holds = polyhedron.verdict().holds();
        for (int unknown = 0; unknown < SmallSystems.UNKNOWNS; unknown++) {
            Elimination.Shadow shadow = Elimination.shadow(SmallSystems.UNKNOWNS, system.rows(), unknown);
            assertEquals(!shadow.empty(), holds);
            if (holds) {
                assertEnd(shadow.low(), shadow.lowOpen(), polyhedron.least(Linear.of(unknown)));
                assertEnd(shadow.high(), shadow.highOpen(), polyhedron.greatest(Linear.of(unknown)));
            }
        }
    }

    private static void assertEnd(Double value, boolean open, Optional<End> end) {
        assertEquals(value == null, end.isEmpty());
        if (value != null) {
            assertEquals(value, end.orElseThrow().value(), 1e-6);
            assertEquals(open, end.orElseThrow().open());
        }
    }

    @Property(tries = 300, seed = "2021")
    void theStatementsOfAnEndAreEnoughForIt(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 5);
        Polyhedron all = Polyhedron.of(system, system.statements());
        if (!all.verdict().holds()) {
            return;
        }
        for (int unknown = 0; unknown < SmallSystems.UNKNOWNS; unknown++) {
            End low = all.least(Linear.of(unknown)).orElseThrow();
            End alone = Polyhedron.of(system, low.statements())
                    .least(Linear.of(unknown))
                    .orElseThrow();
            assertEquals(low.value(), alone.value(), 1e-6);
            assertEquals(low.open(), alone.open());
        }
    }

    @Property(tries = 300, seed = "2021")
    void whatIsBlamedCannotHoldAlone(@ForAll long seed) {
        LinearSystem system = SmallSystems.random(seed, 7);
        Verdict verdict = Polyhedron.of(system, system.statements()).verdict();
        assertTrue(verdict.holds()
                || !Polyhedron.of(system, verdict.blamed()).verdict().holds());
    }
}
