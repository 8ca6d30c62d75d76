package org.markettracker.evidence.concentration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.ReferenceRows;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.time.Period;

class ConcentrationTest {
    private static final Taxonomy SEGMENTS = Taxonomy.of("total", null, "c", "total", "d", "total");
    private static final Taxonomy REFERENCE = Taxonomy.of(
            "total", null, "pan-entertainment", "total", "online-education", "total", "e-commerce", "total");

    private static Concentration of(
            Taxonomy taxonomy, String segment, String period, List<Statement> statements, Map<Cell, Interval> sizes) {
        return Objects.requireNonNull(Reconciliation.of(
                        taxonomy, statements, Options.USUAL.withSizes(sizes).withConcentration())
                .concentrations()
                .get(Cell.of(Measure.SHARE, segment, Period.parse(period))));
    }

    private static Statement share(String id, String segment, String vendor, String relation, String value) {
        return Rows.figure(
                id,
                segment,
                "2021",
                relation,
                new BigDecimal(value),
                "%",
                4,
                "vendor",
                vendor,
                "measure",
                "share",
                "unit",
                "PCT");
    }

    private static Map<Cell, Interval> sizes(String total, String c) {
        return Map.of(size("total"), exactly(total), size("c"), exactly(c));
    }

    private static Cell size(String segment) {
        return Cell.of(Measure.REVENUE, segment, Period.parse("2021"));
    }

    private static Interval exactly(String value) {
        return Interval.closed(new BigDecimal(value), new BigDecimal(value));
    }

    private static Statement place(String id, String vendor, int place) {
        return Rows.statement(
                "id",
                id,
                "segment",
                "c",
                "vendor",
                vendor,
                "measure",
                "rank",
                "period",
                "2021",
                "relation",
                "rank",
                "unit",
                "ORDINAL",
                "value",
                "" + place,
                "stated",
                "第" + place);
    }

    @Test
    void whoever_says_that_there_is_a_second_vendor_is_behind_an_end_below_all() {
        Bound first = of(SEGMENTS, "c", "2021", List.of(place("P1", "a", 1), place("P2", "b", 2)), Map.of())
                .largest(1);
        assertEquals(new BigDecimal("100"), first.ends().high());
        assertTrue(first.ends().highOpen());
        assertTrue(first.high().contains("P2"), first::toString);
    }

    @Test
    void what_two_have_together_of_a_part_they_have_of_the_whole() {
        List<Statement> statements =
                List.of(share("S1", "c", "a+b", "ge", "60"), share("S2", "total", "a", "le", "90"));
        Concentration total = of(SEGMENTS, "total", "2021", statements, sizes("100", "50"));
        assertEquals("[30, 100]", total.largest(2).ends().toString());
        assertEquals(List.of("S1"), total.largest(2).low());
        // Neither alone has anything for sure, but one of both has half of it.
        assertEquals("[15, 100]", total.largest(1).ends().toString());
        assertEquals(List.of("S1"), total.largest(1).low());
        assertTrue(total.largest(1).tight());
    }

    @Test
    void a_vendor_named_only_in_a_part_is_not_counted_in_the_rest_as_well() {
        List<Statement> statements = List.of(share("S1", "total", "a", "ge", "50"), share("S2", "c", "b", "ge", "40"));
        Concentration total = of(SEGMENTS, "total", "2021", statements, sizes("100", "50"));
        assertEquals("[70, 100]", total.largest(2).ends().toString());
        assertEquals(List.of("S1", "S2"), total.largest(2).low());
        assertEquals("[50, 80]", total.largest(1).ends().toString());
    }

    @Test
    void the_five_largest_of_the_reference_have_what_is_stated_and_nobody_else_more_than_the_fifth() {
        Concentration total = of(REFERENCE, "total", "2021-S1", ReferenceRows.vendor(), Map.of());
        assertEquals("[80.95, 81.05)", total.largest(5).ends().toString());
        assertEquals(List.of("V01"), total.largest(5).low());
        assertEquals("[80.95, 89.9)", total.largest(6).ends().toString());
        assertTrue(
                total.largest(6).high().containsAll(List.of("V01", "V06", "V10", "V11")), total.largest(6)::toString);
        assertTrue(total.largest(6).tight());
    }

    @Test
    void one_vendor_that_has_everything_is_all_there_is() {
        Concentration total = of(SEGMENTS, "total", "2021", List.of(share("S1", "total", "a", "ge", "100")), Map.of());
        assertEquals("[100, 100]", total.largest(1).ends().toString());
        assertEquals("[10000, 10000]", total.squares().ends().toString());
    }

    /** Two of each part are known only together: whoever of both is chosen spares the other. */
    @Test
    void who_hangs_together_is_asked_about_together() {
        List<Statement> statements = List.of(
                share("S1", "c", "a", "ge", "30"),
                share("S2", "c", "b+e", "ge", "40"),
                share("S3", "d", "f", "ge", "30"),
                share("S4", "d", "g+h", "ge", "40"));
        Concentration total = of(SEGMENTS, "total", "2021", statements, sizes("100", "50"));
        assertEquals("[30, 70]", total.largest(2).ends().toString());
        assertEquals("[40, 85]", total.largest(3).ends().toString());
        assertEquals("[50, 100]", total.largest(4).ends().toString());
        assertTrue(total.largest(2).tight()
                && total.largest(3).tight()
                && total.largest(4).tight());
        assertTrue(total.largest(2).high().containsAll(List.of("S1", "S3")), total.largest(2)::toString);
    }

    /** Fifteen in a ring of which any two neighbours have little: to try all eights would take thousands of questions. */
    @Test
    void eight_of_many_alike_are_found_without_trying_all_choices() {
        List<Statement> ring = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            ring.add(share("S" + i, "total", "v" + i + "+v" + (i + 1) % 15, "le", "14"));
            all.add("v" + i);
        }
        ring.add(share("T", "total", String.join("+", all), "ge", "100"));
        Bound eight = of(SEGMENTS, "total", "2021", ring, Map.of()).largest(8);
        assertTrue(eight.tight());
        // Eight cannot have less than the even share of eight.
        assertTrue(
                eight.ends().high().doubleValue() >= 100 * 8 / 15.0
                        && eight.ends().high().doubleValue() <= 100,
                eight::toString);
    }
}
