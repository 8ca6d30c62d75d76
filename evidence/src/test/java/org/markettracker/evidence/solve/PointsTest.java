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
    private static final Bound.Witness AT =
            new Bound.Witness(new double[] {1, 0}, new int[] {1}, new double[] {2}, false);

    private final Points points = new Points(new Bounds(
            new LinearSystem(
                    new double[] {1, 1}, List.of(Row.atMost(Linear.of(0).plus(1, 1), 9, true, 1, Owners.allOf("A")))),
            Set.of("A"),
            null));

    private static Bound bound(double value, boolean open) {
        return new Bound(new End(value, open, new TreeSet<>(Set.of("A")), new TreeSet<>()), List.of(), AT);
    }

    private Optional<Bound> attaining(double value, boolean open, Linear sum, Linear over) {
        return points.attaining(bound(value, open), sum, over);
    }

    @Test
    void anEndIsAttainedAtAPointThatWasFoundForAnother() {
        points.note(bound(1, false));
        assertSame(
                AT,
                attaining(2, false, Linear.of(1), Linear.NOTHING).orElseThrow().attained());
        assertEquals(Optional.empty(), attaining(3, false, Linear.of(1), Linear.NOTHING));
    }

    @Test
    void whereAnOpenEndIsApproachedNoClosedOneIsAttained() {
        points.note(bound(1, true));
        assertEquals(Optional.empty(), attaining(2, false, Linear.of(1), Linear.NOTHING));
        assertSame(
                AT,
                attaining(2, true, Linear.of(1), Linear.NOTHING).orElseThrow().attained());
    }

    @Test
    void aRatioIsAttainedWhereItsBaseIsSomething() {
        points.note(bound(1, false));
        assertSame(
                AT,
                attaining(0.5, false, Linear.of(0), Linear.of(1)).orElseThrow().attained());
        assertEquals(
                Optional.empty(),
                attaining(0.5, false, Linear.of(0).plus(-1, 0), Linear.of(1).plus(-2, 0)));
    }
}
