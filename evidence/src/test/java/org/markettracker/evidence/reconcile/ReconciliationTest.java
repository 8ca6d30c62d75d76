package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.evidence.Rows.revenue;
import static org.markettracker.evidence.Rows.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

class ReconciliationTest {
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "b", "total", "c", "total");

    private static Reconciled reconcile(Statement... statements) {
        return Reconciliation.of(TREE, List.of(statements), Options.USUAL);
    }

    private static Estimate revenueOf(Reconciled reconciled, String segment, String period) {
        return reconciled
                .find(Cell.of(Measure.REVENUE, segment, Period.parse(period)))
                .orElseThrow()
                .estimate();
    }

    private static Statement rank(String id, String segment, String stated) {
        return statement(
                "id",
                id,
                "segment",
                segment,
                "measure",
                "rank",
                "relation",
                "rank",
                "unit",
                "ORDINAL",
                "stated",
                stated,
                "value",
                stated.substring(0, 1));
    }

    private static Statement level(String id, String segment, String relation, String value, String stated) {
        return statement("id", id, "segment", segment, "relation", relation, "value", value, "stated", stated);
    }

    @Test
    void aboveAndAtMostTheSameNumberIsAConflict() {
        Reconciled reconciled = reconcile(revenue("A", "gt", "300", 3), revenue("B", "le", "300", 4));
        assertEquals(
                List.of(List.of("A", "B")),
                reconciled.conflicts().stream().map(Conflict::statements).toList());
        assertEquals(
                "B alone would put the revenue of total in 2021 at or below 300 CNY_100M, but A states >300亿.",
                reconciled.conflicts().get(0).sentence());
        assertEquals(
                List.of("A"),
                reconciled.gaveWay().stream().map(GaveWay::statement).toList());
        assertTrue(revenueOf(reconciled, "total", "2021").interval().contains(new BigDecimal("300")));
    }

    @Test
    void atLeastAndAtMostTheSameNumberIsThatNumber() {
        Reconciled reconciled = reconcile(revenue("A", "ge", "300", 3), revenue("B", "le", "300", 4));
        assertEquals(List.of(), reconciled.conflicts());
        assertEquals(
                "[300, 300]", revenueOf(reconciled, "total", "2021").interval().toString());
        assertEquals(
                new BigDecimal("300"), revenueOf(reconciled, "total", "2021").value());
    }

    @Test
    void aStatementOfOneConfidenceGivesWayToABetterOne() {
        Reconciled reconciled = reconcile(revenue("A", "ge", "300", 2), revenue("B", "le", "270", 4));
        assertEquals("A", reconciled.gaveWay().get(0).statement());
        assertEquals(0.1, reconciled.gaveWay().get(0).part().doubleValue(), 1e-5);
        assertEquals(270, revenueOf(reconciled, "total", "2021").value().doubleValue(), 1e-3);
    }

    @Test
    void theLargestSiblingBoundsTheNamedOnesOnly() {
        Taxonomy withRest = new Taxonomy(List.of(
                new Taxonomy.Segment("total", null, false),
                new Taxonomy.Segment("a", "total", false),
                new Taxonomy.Segment("b", "total", false),
                new Taxonomy.Segment("rest", "total", true)));
        Reconciled reconciled = Reconciliation.of(
                withRest,
                List.of(rank("R", "a", "1st"), level("A", "a", "le", "5", "≤5亿"), revenue("T", "ge", "40", 3)),
                Options.USUAL);
        assertEquals("[0, 5]", revenueOf(reconciled, "b", "2021").interval().toString());
        assertEquals(List.of("A", "R"), revenueOf(reconciled, "b", "2021").highEvidence());
        assertEquals("[30, ∞)", revenueOf(reconciled, "rest", "2021").interval().toString());
    }

    @Test
    void placesWithAGapSayNothingOfTheUnplaced() {
        Reconciled reconciled = reconcile(
                rank("R1", "a", "1st"),
                rank("R3", "b", "3rd"),
                level("A", "a", "le", "9", "≤9亿"),
                level("B", "b", "le", "5", "≤5亿"));
        assertEquals("(0, 5]", revenueOf(reconciled, "b", "2021").interval().toString());
        assertEquals("[0, 9]", revenueOf(reconciled, "c", "2021").interval().toString());
    }

    @Test
    void equalPlacesAreTies() {
        Reconciled reconciled =
                reconcile(rank("R1", "a", "1st"), rank("R2", "b", "1st"), level("A", "a", "eq", "9.0", "9.0亿"));
        assertEquals(
                "[8.95, 9.05)", revenueOf(reconciled, "b", "2021").interval().toString());
        assertEquals("[0, 9.05)", revenueOf(reconciled, "c", "2021").interval().toString());
    }

    @Test
    void aCompoundRateTiesTheFirstPeriodToTheLast() {
        Statement rate = statement(
                "id",
                "G",
                "measure",
                "cagr",
                "base_period",
                "2021",
                "period",
                "2025",
                "unit",
                "PCT",
                "value",
                "31.1",
                "stated",
                "31.1%");
        Estimate last = revenueOf(reconcile(rate, statement("id", "B")), "total", "2025");
        assertEquals(50.15 * Math.pow(1.3105, 4), last.low().doubleValue(), 1e-5);
        assertEquals(50.25 * Math.pow(1.3115, 4), last.high().doubleValue(), 1e-5);
        assertEquals(List.of("B", "G"), last.highEvidence());
    }

    @Test
    void quartersSumToTheirHalfAndItsYear() {
        Reconciled reconciled = reconcile(
                statement("id", "Y"), statement("id", "Q", "period", "2021-Q1", "value", "20.0", "stated", "20.0亿"));
        assertEquals(
                "[0, 30.3)",
                revenueOf(reconciled, "total", "2021-S2").interval().toString());
        assertEquals(
                "[19.95, 50.25)",
                revenueOf(reconciled, "total", "2021-S1").interval().toString());
        assertEquals(
                revenueOf(reconciled, "total", "2021").value(),
                Stream.of("2021-Q1", "2021-Q2", "2021-S2")
                        .map(part -> revenueOf(reconciled, "total", part).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros());
    }

    @Test
    void unitsOfOneCurrencyAreCountedTogether() {
        Statement millions =
                statement("id", "M", "segment", "a", "value", "1000", "unit", "CNY_1M", "stated", "1000 million");
        Reconciled reconciled = reconcile(statement("id", "B"), millions);
        CellEstimate a = reconciled
                .find(Cell.of(Measure.REVENUE, "a", Period.ofYear(2021)))
                .orElseThrow();
        assertEquals(Unit.parse("CNY_100M"), a.unit());
        assertEquals("[9.995, 10.005)", a.estimate().interval().toString());
    }

    @Test
    void whatIsCountedInAnotherCurrencyIsRefused() {
        Statement dollars = statement("id", "D", "unit", "USD_1M", "stated", "50.2 million", "value", "50.2");
        assertThrows(InvalidEvidence.class, () -> reconcile(statement("id", "B"), dollars));
    }

    @Test
    void aSegmentOutsideTheTreeOrAnIdTwiceIsRefused() {
        InvalidEvidence unknown =
                assertThrows(InvalidEvidence.class, () -> reconcile(statement("segment", "elsewhere")));
        assertEquals("segment", unknown.field());
        InvalidEvidence twice = assertThrows(InvalidEvidence.class, () -> reconcile(statement(), statement()));
        assertEquals("id", twice.field());
    }

    @Test
    void theMeaningOfAboutCanBeGivenForOneStatement() {
        Options wide = new Options(
                Statement.ABOUT, Map.of("A", new BigDecimal("0.1")), Set.of(), Set.of(), null, Map.of(), 10);
        Reconciled reconciled = Reconciliation.of(TREE, List.of(revenue("A", "approx", "300", 2)), wide);
        assertEquals(
                "[270, 330]", revenueOf(reconciled, "total", "2021").interval().toString());
    }

    @Test
    void furtherPeriodsHaveCellsToo() {
        Options further = Options.USUAL.withPeriods(Set.of(Period.ofYear(2030)));
        Reconciled reconciled = Reconciliation.of(TREE, List.of(revenue("A", "eq", "300", 2)), further);
        assertEquals("[0, ∞)", revenueOf(reconciled, "a", "2030").interval().toString());
    }
}
