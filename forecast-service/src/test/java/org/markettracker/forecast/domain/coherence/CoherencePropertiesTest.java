package org.markettracker.forecast.domain.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/** What holds of any forecasts of a tree of segments over years and halves, some of whose true sizes are published. */
class CoherencePropertiesTest {
    private static final Taxonomy TREE = Taxonomy.of(
            "total", null, "a", "total", "a1", "a", "a2", "a", "a3", "a", "b", "total", "c", "total", "c1", "c", "c2",
            "c");

    private final Map<Cell, Claim> claims = new TreeMap<>();

    private Hierarchy drawn(int seed) {
        Random random = new Random(seed);
        List<Period> periods = new ArrayList<>();
        for (int year = 2022; year <= 2024; year++) {
            periods.addAll(Period.ofYear(year).parts());
        }
        periods.add(Period.ofYear(2025));
        Hierarchy hierarchy = Hierarchy.of(TREE, Calendar.of(periods), Measure.REVENUE);
        Map<Cell, BigDecimal> truth = truth(hierarchy, random, Math.pow(10, random.nextInt(7) - 2));
        truth.forEach((cell, size) -> {
            if (random.nextDouble() < 0.15) {
                claims.put(cell, Claim.published(size));
            } else if (random.nextDouble() < 0.95) {
                claims.put(cell, forecast(size.doubleValue(), random));
            }
        });
        return hierarchy;
    }

    private static Claim forecast(double size, Random random) {
        double point = Math.max(0, size * (1 + 0.5 * random.nextGaussian()));
        double by = size * random.nextDouble() + 0.01;
        return new Claim(
                exact(point),
                exact(Math.max(0, point - by)),
                exact(point + by),
                exact(Math.max(0, point - 2 * by)),
                exact(point + 2 * by),
                false);
    }

    /** Sizes that keep the identities: the last parts of a sum are its smallest, some are nothing. */
    private static Map<Cell, BigDecimal> truth(Hierarchy hierarchy, Random random, double unit) {
        Map<Cell, BigDecimal> truth = new TreeMap<>();
        List<Sum> upwards = new ArrayList<>(hierarchy.sums());
        for (Cell cell : hierarchy.cells()) {
            if (upwards.stream().noneMatch(sum -> sum.whole().equals(cell))) {
                double size = random.nextInt(8) == 0 ? 0 : unit * random.nextDouble();
                truth.put(cell, exact(size));
            }
        }
        while (truth.size() < hierarchy.cells().size()) {
            for (Sum sum : upwards) {
                if (truth.keySet().containsAll(sum.parts())) {
                    truth.put(sum.whole(), total(sum, truth::get));
                }
            }
        }
        return truth;
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal total(Sum sum, Function<Cell, BigDecimal> of) {
        return sum.parts().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 44, 106, 153, 155, 186})
    void identities_hold_to_the_last_digit_and_intervals_agree(int seed) {
        Hierarchy hierarchy = drawn(seed);
        SortedMap<Cell, Claim> coherent = assertInstanceOf(Coherent.class, Coherence.of(hierarchy, claims))
                .claims();
        for (Sum sum : hierarchy.sums()) {
            if (!coherent.containsKey(sum.whole()) || !coherent.keySet().containsAll(sum.parts())) {
                continue;
            }
            Claim whole = coherent.get(sum.whole());
            assertEquals(whole.point(), total(sum, part -> coherent.get(part).point()), sum.toString());
            assertTrue(whole.high95()
                            .compareTo(total(sum, part -> coherent.get(part).high95()))
                    <= 0);
            assertTrue(whole.low95()
                            .compareTo(total(sum, part -> coherent.get(part).low95()))
                    >= 0);
            assertTrue(whole.high80()
                            .compareTo(total(sum, part -> coherent.get(part).high80()))
                    <= 0);
        }
        claims.forEach((cell, claim) -> {
            if (claim.published()) {
                assertEquals(claim, coherent.get(cell));
            } else {
                assertTrue(coherent.containsKey(cell), cell.toString());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void what_agrees_already_is_left_as_it_is(int seed) {
        Hierarchy hierarchy = drawn(seed);
        SortedMap<Cell, Claim> once = ((Coherent) Coherence.of(hierarchy, claims)).claims();
        SortedMap<Cell, Claim> twice = ((Coherent) Coherence.of(hierarchy, once)).claims();
        once.forEach((cell, claim) -> {
            double size = Math.max(1, once.get(once.firstKey()).point().doubleValue());
            assertEquals(claim.point().doubleValue(), twice.get(cell).point().doubleValue(), 1e-4 * size);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32})
    void the_same_claims_give_the_same_digits(int seed) {
        Hierarchy hierarchy = drawn(seed);
        assertEquals(Coherence.of(hierarchy, claims), Coherence.of(hierarchy, new HashMap<>(claims)));
    }
}
