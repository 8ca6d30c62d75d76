package org.markettracker.evidence.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final BigDecimal THREE_HUNDRED = new BigDecimal("300");

    @Test
    void aboveAndAtMostTheSameNumberIsEmpty() {
        assertTrue(Interval.above(THREE_HUNDRED)
                .intersect(Interval.atMost(THREE_HUNDRED))
                .isEmpty());
        assertFalse(Interval.atLeast(THREE_HUNDRED)
                .intersect(Interval.atMost(THREE_HUNDRED))
                .isEmpty());
    }

    @Test
    void anAbsentEndIsOpen() {
        assertThrows(InvalidEvidence.class, () -> new Interval(null, false, THREE_HUNDRED, true));
        assertThrows(InvalidEvidence.class, () -> new Interval(THREE_HUNDRED, true, null, false));
        assertEquals("(-∞, ∞)", Interval.ALL.toString());
    }

    @Test
    void aNegativeFactorSwapsTheEnds() {
        assertEquals(
                "(-300, ∞)",
                Interval.below(THREE_HUNDRED).scale(BigDecimal.ONE.negate()).toString());
        assertThrows(InvalidEvidence.class, () -> Interval.ALL.scale(BigDecimal.ZERO));
    }

    @Property
    void anIntersectionContainsExactlyWhatBothContain(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll("numbers") BigDecimal number) {
        Interval both = one.intersect(other);
        assertEquals(one.contains(number) && other.contains(number), both.contains(number));
        assertTrue(both.isEmpty() || !both.intersect(one).isEmpty());
        assertEquals(0, both.compareLow(other.intersect(one)));
        assertEquals(0, both.compareHigh(other.intersect(one)));
    }

    @Property
    void anEmptyIntervalContainsNothing(@ForAll("intervals") Interval interval, @ForAll("numbers") BigDecimal number) {
        assertFalse(interval.isEmpty() && interval.contains(number));
    }

    @Property
    void scalingMovesMembersWithIt(@ForAll("intervals") Interval interval, @ForAll("numbers") BigDecimal number) {
        BigDecimal factor = new BigDecimal("-2.5");
        assertEquals(interval.contains(number), interval.scale(factor).contains(number.multiply(factor)));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers().between(-4, 4).map(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Boolean> coin = Arbitraries.of(true, false);
        return Combinators.combine(numbers().injectNull(0.2), coin, numbers().injectNull(0.2), coin)
                .as((low, lowOpen, high, highOpen) ->
                        new Interval(low, low == null || lowOpen, high, high == null || highOpen));
    }
}
