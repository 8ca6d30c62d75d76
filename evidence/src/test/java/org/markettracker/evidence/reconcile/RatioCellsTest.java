package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/** Ratios that a statement names have cells of their own, bounded by all that is said of their levels. */
class RatioCellsTest {
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "b", "total");

    private static CellEstimate estimate(
            Measure measure, String segment, String period, @Nullable String base, Statement... statements) {
        return estimate(Options.USUAL, measure, segment, period, base, statements);
    }

    private static CellEstimate estimate(
            Options options,
            Measure measure,
            String segment,
            String period,
            @Nullable String base,
            Statement... statements) {
        Cell cell = new Cell(measure, segment, null, Period.parse(period), base == null ? null : Period.parse(base));
        return new Reconciler(TREE)
                .reconcile(List.of(statements), options)
                .find(cell)
                .orElseThrow();
    }

    private static Statement level(String id, String segment, String period, String relation, String value) {
        return Rows.statement(
                "id",
                id,
                "segment",
                segment,
                "period",
                period,
                "relation",
                relation,
                "value",
                value,
                "stated",
                (relation.equals("eq") ? "" : relation.equals("le") ? "≤" : relation.equals("ge") ? "≥" : ">") + value
                        + "亿");
    }

    private static Statement ratio(
            String id, String measure, String segment, String period, String base, String stated) {
        String relation = stated.startsWith(">") ? "gt" : stated.startsWith("≤") ? "le" : "eq";
        return Rows.statement(
                "id",
                id,
                "segment",
                segment,
                "measure",
                measure,
                "period",
                period,
                "base_period",
                base,
                "unit",
                "PCT",
                "relation",
                relation,
                "value",
                stated.replaceAll("[>≤%]", ""),
                "stated",
                stated);
    }

    @Test
    void aGrowthIsBoundedByItsLevelsBeyondWhatIsSaidOfItself() {
        CellEstimate growth = estimate(
                Measure.GROWTH,
                "total",
                "2021",
                "2020",
                ratio("G", "growth", "total", "2021", "2020", ">10%"),
                level("B", "total", "2020", "ge", "100"),
                level("X", "total", "2021", "le", "120"));
        assertEquals("(10, 20]", growth.estimate().interval().toString());
        assertEquals(List.of("G"), growth.estimate().lowEvidence());
        assertEquals(List.of("B", "X"), growth.estimate().highEvidence());
        assertEquals("PCT", growth.unit().code());
    }

    @Test
    void theValueIsTheRatioOfTheValuesOfTheLevels() {
        CellEstimate growth = estimate(
                Measure.GROWTH,
                "total",
                "2021",
                "2020",
                ratio("G", "growth", "total", "2021", "2020", ">10%"),
                level("B", "total", "2020", "eq", "100.0"),
                level("X", "total", "2021", "eq", "115.0"));
        assertEquals("15", growth.estimate().value().toPlainString());
        assertEquals("I", growth.estimate().status().code());
    }

    @Test
    void whereTheBaseMayBeNothingNoGrowthIsTooMuch() {
        CellEstimate growth = estimate(
                Measure.GROWTH,
                "a",
                "2021",
                "2020",
                ratio("G", "growth", "a", "2021", "2020", ">10%"),
                level("B", "a", "2020", "le", "100"),
                level("X", "a", "2021", "ge", "220"));
        assertEquals("[120, ∞)", growth.estimate().interval().toString());
        assertNull(growth.estimate().value());
    }

    @Test
    void aCompoundRateIsToldAYear() {
        CellEstimate rate = estimate(
                Measure.CAGR,
                "total",
                "2023",
                "2021",
                ratio("C", "cagr", "total", "2023", "2021", ">0%"),
                level("B", "total", "2021", "eq", "100.0"),
                level("X", "total", "2023", "eq", "121.0"));
        assertEquals(
                100 * (Math.sqrt(120.95 / 100.05) - 1), rate.estimate().low().doubleValue(), 1e-6);
        assertEquals(
                100 * (Math.sqrt(121.05 / 99.95) - 1), rate.estimate().high().doubleValue(), 1e-6);
        assertEquals("10", rate.estimate().value().toPlainString());
        assertEquals(List.of("B", "X"), rate.estimate().lowEvidence());
    }

    @Test
    void aShareOfTheParentIsNoMoreThanWhatTheSiblingsLeave() {
        CellEstimate share = estimate(
                Measure.SHARE_OF_TOTAL,
                "a",
                "2021",
                null,
                ratio("S", "share_of_total", "a", "2021", "", "≤90%"),
                ratio("R", "share_of_total", "b", "2021", "", ">25%"));
        assertEquals("[0, 75)", share.estimate().interval().toString());
        assertEquals(List.of("R"), share.estimate().highEvidence());
        assertEquals(List.of("children/total/2021"), share.highIdentities());
    }

    @Test
    void aRatioSetAsideIsStillACell() {
        CellEstimate growth = estimate(
                Options.USUAL.withSetAside(Set.of("G")),
                Measure.GROWTH,
                "total",
                "2021",
                "2020",
                ratio("G", "growth", "total", "2021", "2020", ">10%"),
                level("B", "total", "2020", "ge", "100"));
        assertEquals("[-100, ∞)", growth.estimate().interval().toString());
        assertEquals("L", growth.estimate().status().code());
    }

    @Test
    void aRatioToNothingIsNone() {
        CellEstimate growth = estimate(
                Measure.GROWTH,
                "total",
                "2021",
                "2020",
                ratio("G", "growth", "total", "2021", "2020", "≤10%"),
                level("B", "total", "2020", "le", "0"));
        assertEquals("[-100, ∞)", growth.estimate().interval().toString());
        assertNull(growth.estimate().value());
    }

    @Test
    void aConflictOfRatesIsSaidInWords() {
        Reconciled reconciled = new Reconciler(TREE)
                .reconcile(
                        List.of(
                                ratio("G", "growth", "total", "2021", "2020", ">30%"),
                                level("B", "total", "2020", "ge", "100"),
                                level("X", "total", "2021", "le", "120")),
                        Options.USUAL);
        assertEquals(
                "G and X together put the revenue of total in 2020 below 92.31 CNY_100M, but B states ≥100亿.",
                reconciled.conflicts().get(0).sentence());
    }

    @Test
    void aStatedRatioIsToldWhereItsLevelsHaveNoValues() {
        CellEstimate growth = estimate(
                Measure.GROWTH,
                "total",
                "2021",
                "2020",
                ratio("G", "growth", "total", "2021", "2020", "70.1%"),
                level("X", "total", "2021", "gt", "312.4"));
        assertEquals("70.1", String.valueOf(growth.estimate().value()));
        assertEquals("[70.05, 70.15)", growth.estimate().interval().toString());
    }

    @Test
    void aRatioThatNothingBoundsAboveHasNoValue() {
        CellEstimate growth = estimate(
                Measure.GROWTH,
                "total",
                "2021",
                "2020",
                ratio("G", "growth", "total", "2021", "2020", ">55.1%"),
                level("X", "total", "2021", "gt", "400"));
        assertEquals(null, growth.estimate().value());
    }
}
