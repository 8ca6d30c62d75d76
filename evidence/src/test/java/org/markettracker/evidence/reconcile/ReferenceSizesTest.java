package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.ReferenceRows;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/** The facts of the reference edition, as a careful reader works them out by hand. */
class ReferenceSizesTest {
    static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            new Taxonomy.Segment("total", null, false),
            new Taxonomy.Segment("pan-entertainment", "total", false),
            new Taxonomy.Segment("online-education", "total", false),
            new Taxonomy.Segment("e-commerce", "total", false),
            new Taxonomy.Segment("other", "total", true)));

    private static final Reconciled ALL = Reconciliation.of(TAXONOMY, ReferenceRows.market(), Options.USUAL);
    private static final Reconciled DECIDED =
            Reconciliation.of(TAXONOMY, ReferenceRows.market(), Options.USUAL.withSetAside(Set.of("M08")));

    private static CellEstimate cell(Reconciled reconciled, String segment, String period) {
        return reconciled
                .find(Cell.of(Measure.REVENUE, segment, Period.parse(period)))
                .orElseThrow();
    }

    @Test
    void theWholeAndTheSeventyPercentAreTheOnlyConflicts() {
        assertEquals(
                List.of(List.of("M03", "M07", "M08"), List.of("M04", "M07", "M08")),
                ALL.conflicts().stream().map(Conflict::statements).toList());
        assertFalse(ALL.moreConflicts());
        assertEquals(
                "M07 and M08 together put the revenue of total in 2021H1 between 271.84 and 275.9 CNY_100M,"
                        + " but M03 states >300亿.",
                ALL.conflicts().get(0).sentence());
    }

    @Test
    void aStatementSetAsideStillShowsInItsConflictsAndNothingGivesWayForIt() {
        assertEquals(ALL.conflicts(), DECIDED.conflicts());
        assertEquals(List.of(), DECIDED.gaveWay());
    }

    @Test
    void withoutADecisionTheLessTrustedStatementsGiveWay() {
        assertEquals(
                List.of("M03", "M04"),
                ALL.gaveWay().stream().map(GaveWay::statement).toList());
        assertEquals(0.0803, ALL.gaveWay().get(0).part().doubleValue(), 0.0001);
        Estimate total = cell(ALL, "total", "2021-S1").estimate();
        assertEquals(275.899, total.value().doubleValue(), 0.001);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pan-entertainment | 2019    | (183.602703, ∞)      | M05+M06         |",
                "pan-entertainment | 2020    | (312.4, ∞)           | M05             |",
                "online-education  | 2020-S1 | [20.625, 21.139241)  | M09+M10         | M09+M11",
                "online-education  | 2021-S1 | [8.25, 8.35)         | M09             | M09",
                "e-commerce        | 2021-S2 | (27.3, 27.5)         | M13+M15         | M13+M15",
                "other             | 2021-S1 | (77.05, 92.35]       | M03+M07+M09+M13 | M04+M07+M09+M13",
                "total             | 2019    | (183.602703, ∞)      | M05+M06         |",
                "total             | 2020    | (400, ∞)             | M01             |",
                "total             | 2021-S1 | (300, 315]           | M03             | M04",
                "total             | 2021    | (327.3, ∞)           | M03+M13+M15     |",
                "e-commerce        | 2019    | [0, ∞)               |                 |",
            })
    void boundsAreThoseWorkedOutByHandAndSayWhy(
            String segment, String period, String interval, String low, String high) {
        Estimate estimate = cell(DECIDED, segment, period).estimate();
        assertEquals(interval, estimate.interval().toString());
        assertEquals(low == null ? "" : low, String.join("+", estimate.lowEvidence()));
        assertEquals(high == null ? "" : high, String.join("+", estimate.highEvidence()));
    }

    @Test
    void anEndNamesTheIdentitiesThatItUses() {
        assertEquals(
                List.of("children/total/2021-S1"),
                cell(DECIDED, "other", "2021-S1").lowIdentities());
    }

    @Test
    void statedFiguresAreTheValuesAndTheRestAddsUp() {
        Map<String, String> expected = Map.of(
                "total", "307.5",
                "pan-entertainment", "191.7",
                "online-education", "8.3",
                "e-commerce", "22.8",
                "other", "84.7");
        expected.forEach((segment, value) -> assertEquals(
                value, cell(DECIDED, segment, "2021-S1").estimate().value().toPlainString(), segment));
    }

    @Test
    void whatNothingBoundsAboveHasNoValue() {
        assertNull(cell(DECIDED, "total", "2020").estimate().value());
        assertEquals("I", cell(DECIDED, "total", "2020").estimate().status().code());
        assertEquals(
                "L", cell(DECIDED, "e-commerce", "2019").estimate().status().code());
        assertEquals(
                "E", cell(DECIDED, "e-commerce", "2021").estimate().status().code());
    }

    @Test
    void usageNeverBoundsRevenue() {
        Reconciled without = Reconciliation.of(
                TAXONOMY,
                ReferenceRows.market().stream()
                        .filter(each -> !each.id().equals("M12"))
                        .toList(),
                Options.USUAL.withSetAside(Set.of("M08")));
        without.cells()
                .forEach((cell, estimate) ->
                        assertEquals(estimate, DECIDED.cells().get(cell)));
        assertTrue(DECIDED.cells().size() > without.cells().size());
    }
}
