package org.markettracker.forecast.domain.reckoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.HeardSize;

class SizeStatementsTest {
    private static final Cell CELL = Cell.of(Measure.REVENUE, "total", Period.parse("2021"));

    @Test
    void every_statement_leaves_just_what_was_heard() {
        for (Interval ends : List.of(
                Interval.closedOpen(new BigDecimal("50.15"), new BigDecimal("50.25")),
                Interval.above(new BigDecimal("327.3")),
                Interval.closed(new BigDecimal("20.625"), new BigDecimal("21.139241")),
                new Interval(new BigDecimal("27.3"), true, new BigDecimal("27.5"), true),
                Interval.closedOpen(new BigDecimal("20"), new BigDecimal("29")),
                Interval.atMost(new BigDecimal("12")))) {
            Interval left = Interval.atLeast(BigDecimal.ZERO);
            for (Statement each : new SizeStatements(Map.of(CELL, heard(ends)), Set.of()).statements()) {
                left = left.intersect(each.bounds());
            }
            Interval meant = ends.intersect(Interval.atLeast(BigDecimal.ZERO));
            assertEquals(0, left.compareLow(meant), ends + " " + left);
            assertEquals(0, left.compareHigh(meant), ends + " " + left);
        }
    }

    @Test
    void what_rounding_leaves_of_a_figure_is_one_statement() {
        assertEquals(Optional.of(new BigDecimal("50.2")), figure("50.15", "50.25"));
        assertEquals(Optional.of(new BigDecimal("148")), figure("147.5", "148.5"));
        assertEquals(Optional.empty(), figure("50.15", "50.24"));
        assertEquals(Optional.empty(), figure("50.1", "50.3"));
        assertEquals(Optional.empty(), figure("50", "60"));
        assertEquals(Optional.empty(), SizeStatements.figure(Interval.above(BigDecimal.ONE)));
    }

    @Test
    void its_ids_are_nobody_elses_and_are_told_as_identities() {
        HeardSize size = heard(Interval.above(new BigDecimal("300")));
        SizeStatements plain = new SizeStatements(Map.of(CELL, size), Set.of("F01"));
        String id = plain.statements().get(0).id();
        assertTrue(plain.isOne(id));
        assertEquals("size/total/2021", plain.identity(id));
        assertEquals("The size heard of total in 2021 alone.", plain.plain(id + " alone."));
        SizeStatements other = new SizeStatements(Map.of(CELL, size), Set.of(id));
        assertTrue(!other.statements().get(0).id().equals(id));
    }

    @Test
    void a_long_segment_has_a_short_id() {
        Cell longest = Cell.of(Measure.REVENUE, "a".repeat(64), Period.parse("2021"));
        SizeStatements sizes = new SizeStatements(Map.of(longest, heard(Interval.above(BigDecimal.TEN))), Set.of());
        assertTrue(sizes.statements().get(0).id().length() <= 64);
    }

    private static Optional<BigDecimal> figure(String low, String high) {
        return SizeStatements.figure(Interval.closedOpen(new BigDecimal(low), new BigDecimal(high)));
    }

    private static HeardSize heard(Interval ends) {
        return new HeardSize(Estimate.of(null, ends, Status.ESTIMATE, List.of(), List.of()), Unit.parse("CNY_100M"), 1);
    }
}
