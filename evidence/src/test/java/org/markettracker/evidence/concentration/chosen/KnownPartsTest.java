package org.markettracker.evidence.concentration.chosen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KnownPartsTest {
    private static final double SAME = 1e-9;

    private static Part atLeast(double least, String by) {
        return new Part(least, 1, false, false, List.of(by), List.of());
    }

    private static Choice undecided(int n, int unnamed, int vendors) {
        return new Choice(n, unnamed, new int[vendors], List.of(), List.of());
    }

    private static Set<String> all(Most most) {
        Set<String> all = new HashSet<>();
        for (Collection<String> each : most.because()) {
            all.addAll(each);
        }
        return all;
    }

    /** A and b have half of all together, and each of them may have all of that; c has a fifth. */
    private static KnownParts pair() {
        KnownParts known = new KnownParts(List.of(atLeast(0.1, "A"), atLeast(0.1, "B"), atLeast(0.2, "C")), 3);
        known.know(KnownParts.Row.atLeast(new double[] {1, 1, 0}, 0.5, false, List.of("AB")));
        return known;
    }

    @Test
    void one_of_a_pair_can_spare_the_other() {
        for (boolean together : new boolean[] {false, true}) {
            Most one = pair().most(undecided(1, 0, 3), together, 0).orElseThrow();
            assertEquals(0.7, one.value(), SAME);
            assertTrue(all(one).containsAll(Set.of("A", "B", "C")));
            assertEquals(together, one.isWeighed());
        }
    }

    @Test
    void if_neither_of_a_pair_is_chosen_both_keep_what_they_have_together() {
        for (boolean together : new boolean[] {false, true}) {
            Most other = pair().most(undecided(1, 0, 3).with(2, 1), together, 0).orElseThrow();
            assertEquals(0.5, other.value(), SAME);
            assertTrue(all(other).contains("AB"));
        }
    }

    @Test
    void what_another_decision_costs_at_least_is_told_of_each_vendor() {
        Most one = pair().most(undecided(1, 0, 3), false, 0).orElseThrow();
        int chosen = one.chosen()[0] > 0.5 ? 0 : 1;
        // C instead would be no more than the value less what it is told to cost.
        assertEquals(1, one.chosen()[chosen], SAME);
        assertTrue(one.spare()[2] >= 0);
        double instead = pair().most(undecided(1, 0, 3).with(2, 1), false, 0)
                .orElseThrow()
                .value();
        assertTrue(instead <= one.value() - one.spare()[2] + SAME);
    }

    @Test
    void an_unnamed_vendor_has_all_that_named_ones_leave_unless_it_is_capped() {
        KnownParts known = pair();
        assertEquals(0.3, known.most(undecided(1, 1, 3), false, 0).orElseThrow().value(), SAME);
        Cap third = new Cap(new double[] {0, 0, 1}, List.of("C3"));
        Choice capped = new Choice(1, 1, new int[3], List.of(third), List.of());
        Most most = known.most(capped, true, 0).orElseThrow();
        assertEquals(0.25, most.value(), SAME);
        assertTrue(all(most).contains("C3"));
    }

    @Test
    void what_some_have_at_the_most_all_others_have_at_the_least() {
        KnownParts known = new KnownParts(List.of(atLeast(0.1, "A"), atLeast(0.1, "B"), atLeast(0.1, "C")), 3);
        KnownParts.Row row = new KnownParts.Row(new double[] {1, 1, 0}, 0.6, false, List.of("AB"));
        assertFalse(known.know(row));
        Choice both = undecided(2, 0, 3).with(new int[] {1, 1, -1});
        assertEquals(0.9, known.most(both, false, 0).orElseThrow().value(), SAME);
        known.learn(row);
        assertEquals(0.6, known.most(both, false, 0).orElseThrow().value(), SAME);
        assertEquals(0.6, known.most(both, true, 0).orElseThrow().value(), SAME);
    }

    @Test
    void whoever_is_greater_is_chosen_first() {
        KnownParts known = pair();
        known.order(2, 0);
        known.order(2, 1);
        assertTrue(known.most(undecided(1, 0, 3).with(0, 1), false, 0).isEmpty());
        double both = known.most(undecided(2, 0, 3).with(0, 1), false, 0)
                .orElseThrow()
                .value();
        assertEquals(0.9, both, SAME);
    }

    @Test
    void an_open_end_is_missed_by_a_hair() {
        KnownParts known = new KnownParts(List.of(new Part(0.1, 0.4, false, true, List.of(), List.of("A"))), 1);
        assertEquals(0.4, known.most(undecided(1, 0, 1), false, 0).orElseThrow().value(), SAME);
        assertEquals(
                0.3, known.most(undecided(1, 0, 1), false, 0.1).orElseThrow().value(), SAME);
        assertEquals(0.4, known.highs(3), SAME);
    }

    /** Whatever is told of a choice, no point that keeps what is known has more. */
    @Property(tries = 300, seed = "2021")
    void noPointHasMore(@ForAll long seed) {
        Random random = new Random(seed);
        int vendors = 2 + random.nextInt(4);
        double[] point = point(random, vendors);
        List<Part> parts = new ArrayList<>();
        for (double each : point) {
            double low = each * random.nextDouble();
            double high = random.nextBoolean() ? 1 : each + (1 - each) * random.nextDouble();
            parts.add(new Part(low, high, false, false, List.of(), List.of()));
        }
        KnownParts known = new KnownParts(parts, vendors);
        for (int i = random.nextInt(6); i > 0; i--) {
            double[] by = new double[vendors];
            Arrays.setAll(by, v -> random.nextInt(3) - random.nextInt(5) / 4);
            double sum = sum(by, point);
            double least = sum - (random.nextBoolean() ? 0 : random.nextDouble() * 0.1);
            known.learn(KnownParts.Row.atLeast(by, least, false, List.of()));
        }
        int n = 1 + random.nextInt(vendors);
        int unnamed = random.nextInt(2);
        for (int set = 0; set < 1 << vendors; set++) {
            if (Integer.bitCount(set) == n - unnamed) {
                assertNoMore(random, known, point, set, undecided(n, unnamed, vendors));
            }
        }
    }

    private static void assertNoMore(Random random, KnownParts known, double[] point, int set, Choice choice) {
        double has = choice.unnamed() == 0 ? 0 : 1 - Arrays.stream(point).sum();
        int[] decided = new int[point.length];
        for (int v = 0; v < point.length; v++) {
            boolean chosen = (set >> v & 1) == 1;
            has += chosen ? point[v] : 0;
            decided[v] = random.nextBoolean() ? 0 : chosen ? 1 : -1;
        }
        double sum = has;
        double below = known.most(choice.with(decided), false, 0).orElseThrow().value();
        double together =
                known.most(choice.with(decided), true, 0).orElseThrow().value();
        assertFalse(sum > below + SAME, () -> sum + " is more than " + below);
        assertFalse(sum > together + SAME, () -> sum + " is more than " + together + " together");
    }

    private static double sum(double[] by, double[] point) {
        double sum = 0;
        for (int i = 0; i < by.length; i++) {
            sum += by[i] * point[i];
        }
        return sum;
    }

    private static double[] point(Random random, int vendors) {
        double[] point = new double[vendors];
        Arrays.setAll(point, v -> random.nextInt(10));
        double all = Arrays.stream(point).sum() + random.nextInt(10) + 1;
        return Arrays.stream(point).map(each -> each / all).toArray();
    }
}
