package org.markettracker.evidence.simplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;

/** A ratio to an unknown is one program where rows name no number but what one unknown is fixed at. */
class MeasureTest {
    private static final double SAME = 1e-9;
    private static final int WHOLE = 0;
    private static final int PART = 1;
    private static final int VENDOR = 2;

    /** The whole is one; the part is 0.2 to 0.5 of it; the vendor has 0.3 to 0.4 of the part, and as much as that of 0.1. */
    private static Simplex market(double number) {
        List<Linear> sums = List.of(
                sum(0.2, -1, 0),
                sum(-0.5, 1, 0),
                sum(0, 0.3, -1),
                sum(0, -0.4, 1),
                Linear.NOTHING.plus(-0.1, WHOLE).plus(1, VENDOR));
        double[] low = new double[8];
        double[] high = new double[8];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        low[WHOLE] = 1;
        high[WHOLE] = 1;
        Simplex simplex = new Simplex(3, sums, new double[] {0, 0, 0, 0, number}, low, high);
        assertEquals(Answer.Kind.MINIMUM, simplex.makeFeasible().kind());
        return simplex;
    }

    private static Linear sum(double whole, double part, double vendor) {
        return Linear.NOTHING.plus(whole, WHOLE).plus(part, PART).plus(vendor, VENDOR);
    }

    @Test
    void the_least_and_the_greatest_are_told_with_a_point_and_multipliers_that_prove_them() {
        Simplex market = market(0);
        for (int sign : new int[] {1, -1}) {
            Linear vendor = Linear.of(VENDOR).times(sign);
            double ratio = market.leastRatio(vendor, PART);
            assertEquals(sign > 0 ? 0.3 : -0.4, ratio, SAME);
            Linear left = vendor.plus(-ratio, PART);
            Answer answer = market.here(left);
            assertTrue(market.isProved(left, answer));
            double[] at = market.point();
            for (int k = 0; k < answer.moved().length; k++) {
                at[answer.moved()[k]] += answer.by()[k];
            }
            assertEquals(1, at[WHOLE], SAME);
            assertEquals(Math.abs(ratio), at[VENDOR] / at[PART], SAME);
        }
    }

    @Test
    void what_is_fixed_itself_is_a_base_as_well() {
        assertEquals(0.06, market(0).leastRatio(Linear.of(VENDOR), WHOLE), SAME);
        assertEquals(-0.1, market(0).leastRatio(Linear.of(VENDOR).times(-1), WHOLE), SAME);
    }

    @Test
    void where_a_row_names_a_number_the_ratio_is_not_told() {
        assertTrue(Double.isNaN(market(0.01).leastRatio(Linear.of(VENDOR), PART)));
    }

    @Test
    void a_question_leaves_the_next_one_as_it_was() {
        Simplex market = market(0);
        double[] anchor = market.point();
        market.leastRatio(Linear.of(VENDOR).times(-1), PART);
        assertEquals(Arrays.toString(anchor), Arrays.toString(market.point()));
        Answer least = market.minimise(Linear.of(VENDOR));
        assertTrue(market.isProved(Linear.of(VENDOR), least));
        assertEquals(0.3, market.leastRatio(Linear.of(VENDOR), PART), SAME);
    }

    /** The greatest part of a size is the greatest that any choice of sizes leaves it, tried at their ends. */
    @Property(tries = 60, seed = "2021")
    void a_share_among_sizes_of_their_own_intervals_is_the_best_of_all_corners(@ForAll long seed) {
        Random random = new Random(seed);
        int parts = 2 + random.nextInt(5);
        double[] least = random.doubles(parts, 0.1, 1).toArray();
        double[] most = Arrays.stream(least)
                .map(each -> each * (1.1 + random.nextDouble()))
                .toArray();
        // Unknowns: the measure, the parts, their sum.
        int whole = parts + 1;
        List<Linear> sums = new ArrayList<>();
        Linear sum = Linear.of(whole).times(-1);
        for (int i = 0; i < parts; i++) {
            sums.add(Linear.NOTHING.plus(least[i], 0).plus(-1, 1 + i));
            sums.add(Linear.NOTHING.plus(-most[i], 0).plus(1, 1 + i));
            sum = sum.plus(1, 1 + i);
        }
        sums.add(sum);
        double[] low = new double[parts + 2 + sums.size()];
        double[] high = new double[low.length];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        low[0] = 1;
        high[0] = 1;
        high[high.length - 1] = 0;
        Simplex simplex = new Simplex(parts + 2, sums, new double[sums.size()], low, high);
        assertEquals(Answer.Kind.MINIMUM, simplex.makeFeasible().kind());
        for (int i = 0; i < parts; i++) {
            double others = Arrays.stream(least).sum() - least[i];
            assertEquals(
                    -most[i] / (most[i] + others),
                    simplex.leastRatio(Linear.of(1 + i).times(-1), whole),
                    SAME);
        }
    }
}
