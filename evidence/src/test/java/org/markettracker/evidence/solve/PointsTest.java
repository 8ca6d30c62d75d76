package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class PointsTest {
    private final Bounds bounds = new Bounds(
            new LinearSystem(
                    new double[] {1, 1}, List.of(Row.atMost(Linear.of(0).plus(1, 1), 9, true, 1, Owners.allOf("A")))),
            Set.of("A"),
            null);
    private final Points points = new Points(bounds);

    /** One and two: told from where strict rows are kept strictly, or from where they may be attained. */
    private final Bound.Witness strictly = at(bounds.anchor());

    private final Bound.Witness loosely = at(bounds.loose().anchor().clone());

    private static Bound.Witness at(double[] anchor) {
        return new Bound.Witness(anchor, new int[] {0, 1}, new double[] {1 - anchor[0], 2 - anchor[1]}, false);
    }

    private static Bound bound(double value, boolean open, Bound.Witness at) {
        return new Bound(new End(value, open, new TreeSet<>(Set.of("A")), new TreeSet<>()), List.of(), at);
    }

    private Optional<Bound> attaining(double value, boolean open, Linear sum, Linear over) {
        return points.attaining(bound(value, open, Bound.Witness.NONE), sum, over);
    }

    @Test
    void anEndIsAttainedAtAPointThatWasFoundForAnother() {
        points.note(bound(1, false, strictly));
        assertSame(
                strictly,
                attaining(2, false, Linear.of(1), Linear.NOTHING).orElseThrow().attained());
        assertEquals(Optional.empty(), attaining(3, false, Linear.of(1), Linear.NOTHING));
    }

    @Test
    void whereStrictRowsMayBeAttainedOnlyAnOpenEndIs() {
        points.note(bound(1, false, loosely));
        assertEquals(Optional.empty(), attaining(2, false, Linear.of(1), Linear.NOTHING));
        assertSame(
                loosely,
                attaining(2, true, Linear.of(1), Linear.NOTHING).orElseThrow().attained());
    }

    @Test
    void aRatioIsAttainedWhereItsBaseIsSomething() {
        points.note(bound(1, false, strictly));
        assertSame(
                strictly,
                attaining(0.5, false, Linear.of(0), Linear.of(1)).orElseThrow().attained());
        assertEquals(
                Optional.empty(),
                attaining(0.5, false, Linear.of(0).plus(-1, 0), Linear.of(1).plus(-2, 0)));
    }
}
