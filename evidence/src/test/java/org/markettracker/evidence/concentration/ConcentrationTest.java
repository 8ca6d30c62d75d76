package org.markettracker.evidence.concentration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.Interval;

class ConcentrationTest {
    /** The total of the reference edition's first half of 2021, as reconciled. */
    private static final Concentration REFERENCE = new Concentration(new Holdings(
            List.of(
                    holding("tencent", "30", "39.6"),
                    holding("alibaba", "23.95", "24.05"),
                    holding("kingsoft", "8.75", "18.35"),
                    holding("baidu", "8.75", "8.85"),
                    holding("huawei", "0", "8.85")),
            List.of(new Holding(
                    List.of("tencent", "alibaba", "kingsoft", "baidu", "huawei"),
                    between("80.95", "81.05"),
                    List.of("V01"),
                    List.of("V01"))),
            new Holding(List.of(), between("18.95", "19.05"), List.of("V01"), List.of("V01")),
            List.of(
                    order("tencent", "alibaba"),
                    order("alibaba", "kingsoft"),
                    order("kingsoft", "baidu"),
                    order("baidu", "huawei"))));

    @Test
    void the_largest_of_the_reference_is_the_first() {
        assertEquals("[30, 39.6]", REFERENCE.largest(1).ends().toString());
        assertEquals(List.of("tencent-low"), REFERENCE.largest(1).low());
    }

    @Test
    void those_who_are_known_to_be_the_largest_are_summed() {
        assertEquals(
                "[80.95, 81.05]",
                REFERENCE
                        .together(List.of("tencent", "alibaba", "kingsoft", "baidu", "huawei"))
                        .ends()
                        .toString());
    }

    @Test
    void an_unnamed_vendor_may_be_among_the_largest() {
        // At most alibaba, tencent and one that has all of the rest: 39.6 + 24.05 + 19.05, but no more than 100 less
        // the others.
        Bound three = REFERENCE.largest(3);
        assertEquals(82.5, three.ends().high().doubleValue(), 1e-6);
        assertTrue(three.high().contains("baidu-low"), three.high()::toString);
    }

    @Test
    void all_named_and_one_unnamed_can_be_everything() {
        assertEquals("[80.95, 100]", REFERENCE.largest(6).ends().toString());
    }

    @Test
    void squares_are_between_the_most_even_and_the_least_even() {
        Bound squares = REFERENCE.squares();
        assertTrue(squares.ends().low().doubleValue() >= 30 * 30 + 23.95 * 23.95 + 2 * 8.75 * 8.75);
        assertTrue(squares.ends().high().doubleValue() <= 39.6 * 39.6 + 24.05 * 24.05 + 18.35 * 18.35 + 600);
    }

    @Test
    void one_vendor_that_has_everything_is_all_there_is() {
        Concentration monopoly = new Concentration(new Holdings(
                List.of(holding("a", "100", "100")),
                List.of(),
                new Holding(List.of(), between("0", "0"), List.of(), List.of()),
                List.of()));
        assertEquals("[10000, 10000]", monopoly.squares().ends().toString());
        assertEquals("[100, 100]", monopoly.largest(1).ends().toString());
    }

    /** A hundred random segments, each with random points of it that a computer makes by chance. */
    @Test
    void no_possible_market_is_outside_and_some_come_near_the_ends() {
        Random random = new Random(20211);
        for (int round = 0; round < 40; round++) {
            int vendors = 2 + random.nextInt(4);
            List<double[]> markets = new ArrayList<>();
            double[] first = market(random, vendors);
            double[] width = new double[vendors];
            List<Holding> holdings = new ArrayList<>();
            for (int i = 0; i < vendors; i++) {
                width[i] = random.nextInt(8);
                holdings.add(holding(
                        "v" + i, text(Math.max(0, first[i] - width[i])), text(Math.min(100, first[i] + width[i]))));
            }
            Concentration concentration = new Concentration(new Holdings(
                    holdings, List.of(), new Holding(List.of(), between("0", "100"), List.of(), List.of()), List.of()));
            markets.add(first);
            for (int i = 0; i < 300; i++) {
                markets.add(near(random, first, width));
            }
            markets.removeIf(each -> sum(each) > 100);
            for (int n = 1; n <= 4; n++) {
                Bound bound = concentration.largest(n);
                for (double[] market : markets) {
                    // The rest as one vendor, and spread thin.
                    assertWithin(bound, largest(market, n, 100 - sum(market)));
                    assertWithin(bound, largest(market, n, 0));
                }
            }
            Bound squares = concentration.squares();
            for (double[] market : markets) {
                double own = 0;
                for (double each : market) {
                    own += each * each;
                }
                double rest = 100 - sum(market);
                assertWithin(squares, own);
                assertWithin(squares, own + rest * rest);
            }
        }
    }

    /** With bounds of single vendors only, the greatest sum of n can be found by trying all corners. */
    @Test
    void the_greatest_sum_is_that_of_the_best_choice() {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            int vendors = 3 + random.nextInt(3);
            double[] first = market(random, vendors);
            List<Holding> holdings = new ArrayList<>();
            double[] low = new double[vendors];
            double[] high = new double[vendors];
            for (int i = 0; i < vendors; i++) {
                low[i] = Math.max(0, first[i] - random.nextInt(6));
                high[i] = Math.min(100, first[i] + random.nextInt(6));
                holdings.add(holding("v" + i, text(low[i]), text(high[i])));
            }
            double rest = 100 - sum(first) + 3;
            Concentration concentration = new Concentration(new Holdings(
                    holdings,
                    List.of(),
                    new Holding(List.of(), between("0", text(rest)), List.of(), List.of()),
                    List.of()));
            for (int n = 1; n <= 3; n++) {
                assertEquals(
                        best(low, high, n, rest),
                        concentration.largest(n).ends().high().doubleValue(),
                        1e-5);
            }
        }
    }

    private static double best(double[] low, double[] high, int n, double rest) {
        double best = 0;
        for (int choice = 0; choice < 1 << low.length; choice++) {
            int size = Integer.bitCount(choice);
            if (size == n || size == n - 1) {
                double chosen = size == n ? 0 : rest;
                double others = 0;
                for (int i = 0; i < low.length; i++) {
                    if ((choice >> i & 1) == 1) {
                        chosen += high[i];
                    } else {
                        others += low[i];
                    }
                }
                best = Math.max(best, Math.min(chosen, 100 - others));
            }
        }
        return best;
    }

    private static void assertWithin(Bound bound, double value) {
        assertTrue(
                value >= bound.ends().low().doubleValue() - 1e-6
                        && value <= bound.ends().high().doubleValue() + 1e-6,
                () -> value + " in " + bound);
    }

    private static double largest(double[] market, int n, double rest) {
        List<Double> all = new ArrayList<>();
        for (double each : market) {
            all.add(each);
        }
        all.add(rest);
        all.sort(Collections.reverseOrder());
        return all.stream().limit(n).mapToDouble(Double::doubleValue).sum();
    }

    /** Whole numbers that leave something of a hundred. */
    private static double[] market(Random random, int vendors) {
        double[] market = new double[vendors];
        for (int i = 0; i < vendors; i++) {
            market[i] = random.nextInt(90 / vendors + 1);
        }
        return market;
    }

    private static double[] near(Random random, double[] market, double[] width) {
        double[] near = market.clone();
        for (int i = 0; i < near.length; i++) {
            near[i] = Math.max(0, near[i] + (random.nextDouble() * 2 - 1) * width[i]);
        }
        return near;
    }

    private static double sum(double[] market) {
        double sum = 0;
        for (double each : market) {
            sum += each;
        }
        return sum;
    }

    private static String text(double value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static Holding holding(String vendor, String low, String high) {
        return new Holding(List.of(vendor), between(low, high), List.of(vendor + "-low"), List.of(vendor + "-high"));
    }

    private static Interval between(String low, String high) {
        return Interval.closed(new BigDecimal(low), new BigDecimal(high));
    }

    private static Holdings.Order order(String greater, String smaller) {
        return new Holdings.Order(greater, smaller, List.of(greater + ">" + smaller));
    }
}
