package org.markettracker.forecast.domain.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

class CoherenceTest {
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "b", "total");
    private static final Period YEAR = Period.parse("2025");
    private static final Hierarchy ONE_YEAR = Hierarchy.of(TREE, Calendar.of(List.of(YEAR)), Measure.REVENUE);

    private final Map<Cell, Claim> claims = new HashMap<>();

    private static Cell cell(String segment, Period period) {
        return Cell.of(Measure.REVENUE, segment, period);
    }

    private void claim(String segment, Period period, String point, String by80, String by95) {
        BigDecimal at = new BigDecimal(point);
        BigDecimal inner = new BigDecimal(by80);
        BigDecimal outer = new BigDecimal(by95);
        claims.put(
                cell(segment, period),
                new Claim(
                        at,
                        at.subtract(inner).max(BigDecimal.ZERO),
                        at.add(inner),
                        at.subtract(outer).max(BigDecimal.ZERO),
                        at.add(outer),
                        false));
    }

    private void publish(String segment, Period period, String figure) {
        claims.put(cell(segment, period), Claim.published(new BigDecimal(figure)));
    }

    private Claim of(Hierarchy hierarchy, String segment, Period period) {
        Claim claim = assertInstanceOf(Coherent.class, Coherence.of(hierarchy, claims))
                .claims()
                .get(cell(segment, period));
        assertTrue(claim != null, segment + " " + period);
        return claim;
    }

    private static void assertEquals6(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), expected + " and " + actual);
    }

    @Test
    void what_is_lacking_is_shared_out_by_variance() {
        // 100 against 40 + 48: 12 too few, shared 4 : 4 : 16 by the squares of the widths 2, 2 and 4.
        claim("total", YEAR, "100", "1", "2");
        claim("a", YEAR, "40", "1", "2");
        claim("b", YEAR, "48", "2", "4");
        assertEquals6("98", of(ONE_YEAR, "total", YEAR).point());
        assertEquals6("42", of(ONE_YEAR, "a", YEAR).point());
        assertEquals6("56", of(ONE_YEAR, "b", YEAR).point());
    }

    @Test
    void a_published_figure_stays_and_its_parts_share_what_is_left() {
        publish("total", YEAR, "100");
        claim("a", YEAR, "40", "1", "2");
        claim("b", YEAR, "48", "1", "2");
        assertEquals(Claim.published(new BigDecimal(100)), of(ONE_YEAR, "total", YEAR));
        assertEquals6("46", of(ONE_YEAR, "a", YEAR).point());
        assertEquals6("54", of(ONE_YEAR, "b", YEAR).point());
    }

    @Test
    void an_interval_reaches_no_further_than_the_others_leave() {
        publish("total", YEAR, "100");
        claim("a", YEAR, "40", "1", "3");
        claim("b", YEAR, "60", "10", "30");
        Claim b = of(ONE_YEAR, "b", YEAR);
        assertEquals6("57", b.low95());
        assertEquals6("63", b.high95());
        assertEquals6("59", b.low80());
    }

    @Test
    void the_interval_of_a_sum_lies_within_those_of_its_parts() {
        claim("total", YEAR, "100", "30", "60");
        claim("a", YEAR, "40", "2", "4");
        claim("b", YEAR, "60", "3", "6");
        Claim total = of(ONE_YEAR, "total", YEAR);
        assertEquals6("90", total.low95());
        assertEquals6("105", total.high80());
    }

    @Test
    void two_published_figures_determine_the_third() {
        publish("total", YEAR, "148.1");
        publish("a", YEAR, "50.2");
        claim("b", YEAR, "10", "5", "9");
        Claim b = of(ONE_YEAR, "b", YEAR);
        assertEquals6("97.9", b.point());
        assertEquals6("97.9", b.low95());
        assertEquals6("97.9", b.high80());
        assertFalse(b.published());
    }

    @Test
    void nothing_is_pushed_below_zero() {
        publish("total", YEAR, "10");
        claim("a", YEAR, "30", "1", "2");
        claim("b", YEAR, "1", "1", "2");
        assertEquals6("10", of(ONE_YEAR, "a", YEAR).point());
        assertEquals6("0", of(ONE_YEAR, "b", YEAR).point());
    }

    @Test
    void a_cell_that_nobody_forecast_is_what_the_others_leave() {
        claim("total", YEAR, "100", "5", "10");
        claim("a", YEAR, "40", "2", "4");
        Claim b = of(ONE_YEAR, "b", YEAR);
        assertEquals(60, b.point().doubleValue(), 0.1);
        assertEquals(46, b.low95().doubleValue(), 0.1);
        assertEquals(74, b.high95().doubleValue(), 0.1);
    }

    @Test
    void what_nothing_bounds_is_not_answered() {
        claim("a", YEAR, "40", "2", "4");
        Coherent coherent = assertInstanceOf(Coherent.class, Coherence.of(ONE_YEAR, claims));
        assertEquals(java.util.Set.of(cell("a", YEAR)), coherent.claims().keySet());
    }

    @Test
    void published_figures_that_no_sizes_fit_are_a_contradiction() {
        publish("total", YEAR, "100");
        publish("a", YEAR, "100.000001");
        Contradiction contradiction = assertInstanceOf(Contradiction.class, Coherence.of(ONE_YEAR, claims));
        assertEquals(ONE_YEAR.sums(), contradiction.among());
    }

    @Test
    void halves_make_the_year_for_every_segment() {
        Period first = Period.parse("2025-S1");
        Period second = Period.parse("2025-S2");
        Hierarchy both = Hierarchy.of(TREE, Calendar.of(List.of(first, second)), Measure.REVENUE);
        publish("total", YEAR, "100");
        claim("total", first, "45", "3", "6");
        claim("total", second, "50", "3", "6");
        claim("a", first, "20.1234567", "2", "4");
        claim("b", second, "20", "2", "4");
        claim("a", YEAR, "50", "2", "4");
        Coherent coherent = assertInstanceOf(Coherent.class, Coherence.of(both, claims));
        assertEquals(9, coherent.claims().size());
        for (Sum sum : both.sums()) {
            BigDecimal parts = sum.parts().stream()
                    .map(part -> coherent.claims().get(part).point())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, parts.compareTo(coherent.claims().get(sum.whole()).point()), sum.toString());
        }
    }

    @Test
    void a_claim_has_an_order_and_a_sum_has_parts() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.TEN;
        assertThrows(IllegalArgumentException.class, () -> new Claim(one, two, two, one, two, false));
        assertThrows(IllegalArgumentException.class, () -> Claim.published(one.negate()));
        assertThrows(IllegalArgumentException.class, () -> new Sum(cell("a", YEAR), List.of()));
    }
}
