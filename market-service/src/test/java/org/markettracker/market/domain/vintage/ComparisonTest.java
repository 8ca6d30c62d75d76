package org.markettracker.market.domain.vintage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.statement.RestatementType.ERROR;
import static org.markettracker.market.domain.statement.RestatementType.METHOD;
import static org.markettracker.market.domain.statement.RestatementType.NEW_SOURCE;
import static org.markettracker.market.domain.statement.RestatementType.RECONCILED;
import static org.markettracker.market.domain.statement.RestatementType.SOURCE_RESTATED;
import static org.markettracker.market.domain.vintage.Vintaged.because;
import static org.markettracker.market.domain.vintage.Vintaged.restatement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.Restated;

/** Which cells differ between two editions, and which reason is found for each. */
class ComparisonTest {
    private final Vintaged before = new Vintaged("2021H1")
            .revenue("M1", "total", "24.0亿")
            .revenue("M2", "retail", ">8亿")
            .size("total", "24.0", "23.95", "24.05", "M1")
            .size("retail", "9", "8", "", "M2");

    @Test
    void editions_that_say_the_same_have_no_changes() {
        assertEquals(List.of(), changes(before, restated("M1", "24.0亿", null), List.of()));
    }

    @Test
    void a_statement_that_says_why_it_changed_gives_the_reason_of_its_cells() {
        CellChange change = only(moved(because(SOURCE_RESTATED)), List.of());
        assertEquals(CellChange.Kind.CHANGED, change.kind());
        assertTrue(change.beyondRounding());
        assertEquals(new Restated(SOURCE_RESTATED, "M1: because of source-restated"), change.why());
        assertFalse(change.isUnexplained());
    }

    @Test
    void one_that_does_not_leaves_a_published_number_unexplained() {
        CellChange change = only(moved(null), List.of());
        assertNull(change.why());
        assertTrue(change.isUnexplained());
    }

    @Test
    void a_reason_on_a_statement_that_did_not_change_explains_nothing() {
        Vintaged now = new Vintaged("2021H2")
                .revenue("M1", "total", "24.0亿", "leadleo", because(ERROR))
                .revenue("M2", "retail", ">8亿")
                .size("total", "26.0", "25.95", "26.05", "M1")
                .size("retail", "9", "8", "", "M2");
        assertTrue(only(now, List.of()).isUnexplained());
    }

    @Test
    void a_restatement_of_the_edition_covers_the_cells_it_names_and_the_narrowest_counts() {
        List<Restatement> said = List.of(
                restatement("a-all", METHOD, List.of(), List.of(), List.of()),
                restatement("b-two", ERROR, List.of("retail", "total"), List.of(CellMeasure.SIZE), List.of()),
                restatement("c-one", SOURCE_RESTATED, List.of("total"), List.of(CellMeasure.SIZE), List.of()),
                restatement("d-other", NEW_SOURCE, List.of("total"), List.of(), List.of(Period.parse("2020-S1"))));
        assertEquals(SOURCE_RESTATED, type(only(moved(null), said)));
        assertEquals(ERROR, type(only(moved(null), said.subList(0, 2))));
        assertEquals(METHOD, type(only(moved(null), said.subList(0, 1))));
        assertTrue(only(moved(null), said.subList(3, 4)).isUnexplained());
    }

    @Test
    void what_the_statements_say_themselves_comes_before_a_restatement() {
        List<Restatement> all = List.of(restatement("all", METHOD, List.of(), List.of(), List.of()));
        assertEquals(SOURCE_RESTATED, type(only(moved(because(SOURCE_RESTATED)), all)));
    }

    @Test
    void a_point_that_follows_others_which_say_why_is_reconciled_and_names_them() {
        Vintaged now = restated("M1", "26.0亿", because(SOURCE_RESTATED))
                .size("total", "26.0", "25.95", "26.05", "M1")
                .size("retail", "9.5", "8", "", "M2");
        CellChange retail = changes(before, now, List.of()).get(0);
        assertEquals("SIZE/retail/2021-S1", retail.cell().code());
        assertEquals(new Restated(RECONCILED, "follows from M1"), retail.why());
    }

    @Test
    void it_is_not_when_one_of_the_others_does_not_say_why_or_only_usage_changed() {
        Vintaged unsaid = restated("M1", "26.0亿", because(SOURCE_RESTATED))
                .revenue("M3", "total", ">20亿")
                .size("total", "24.0", "23.95", "24.05", "M1")
                .size("retail", "9.5", "8", "", "M2");
        assertTrue(changes(before, unsaid, List.of()).get(0).isUnexplained());
        Vintaged usage = restated("M1", "24.0亿", null)
                .stated("U1", "usage", "HOURS", "total", "20", "leadleo", because(NEW_SOURCE))
                .size("total", "24.0", "23.95", "24.05", "M1")
                .size("retail", "9.5", "8", "", "M2");
        assertTrue(changes(before, usage, List.of()).get(0).isUnexplained());
    }

    @Test
    void a_cell_whose_own_statement_changed_does_not_just_follow() {
        Vintaged now = new Vintaged("2021H2")
                .revenue("M1", "total", "26.0亿", "leadleo", because(ERROR))
                .revenue("M2", "retail", ">9亿")
                .size("total", "26.0", "25.95", "26.05", "M1")
                .size("retail", "9.9", "9", "", "M2");
        CellChange retail = changes(before, now, List.of()).get(0);
        assertTrue(retail.isUnexplained());
    }

    @Test
    void statements_that_moved_a_cell_for_different_reasons_are_each_named() {
        Vintaged now = new Vintaged("2021H2")
                .revenue("M1", "total", "26.0亿", "leadleo", because(ERROR))
                .revenue("M2", "retail", ">8亿")
                .revenue("M3", "total", "<25.99亿", "idc", because(NEW_SOURCE))
                .with(Vintaged.cell("total", "25.96", "25.95", "25.99", List.of("M1"), List.of("M3")))
                .size("retail", "9", "8", "", "M2");
        assertEquals(
                new Restated(RECONCILED, "M1: because of error; M3: because of new-source"),
                only(now, List.of()).why());
    }

    @Test
    void a_cell_that_is_gone_needs_a_reason_and_one_that_is_new_does_not() {
        Vintaged now = new Vintaged("2021H2")
                .revenue("M1", "total", "24.0亿")
                .revenue("M9", "games", "3.0亿")
                .size("total", "24.0", "23.95", "24.05", "M1")
                .size("games", "3.0", "2.95", "3.05", "M9");
        List<CellChange> changes = changes(before, now, List.of());
        assertEquals(
                List.of(CellChange.Kind.ADDED, CellChange.Kind.REMOVED),
                changes.stream().map(CellChange::kind).toList());
        assertTrue(changes.get(0).beyondRounding());
        assertNull(changes.get(0).why());
        assertFalse(changes.get(0).isUnexplained());
        assertTrue(changes.get(1).isUnexplained());
        assertNull(changes.get(1).fresh());
    }

    @Test
    void a_new_cell_of_a_source_not_heard_before_says_so_and_a_moved_one_does_not() {
        Vintaged now = restated("M1", "24.0亿", null)
                .revenue("M9", "games", "3.0亿", "idc", null)
                .size("total", "24.5", "23.95", "25.05", "M1", "M9")
                .size("retail", "9", "8", "", "M2")
                .size("games", "3.0", "2.95", "3.05", "M9");
        List<CellChange> changes = changes(before, now, List.of());
        assertEquals(new Restated(NEW_SOURCE, "M9 of idc"), changes.get(0).why());
        assertTrue(changes.get(1).isUnexplained());
    }

    @Test
    void within_its_rounding_a_change_is_told_and_needs_no_reason() {
        Vintaged now = restated("M1", "24.0亿", null)
                .size("total", "24.04", "23.95", "24.05", "M1")
                .size("retail", "9", "8", "", "M2");
        CellChange change = only(now, List.of());
        assertFalse(change.beyondRounding());
        assertFalse(change.isUnexplained());
    }

    @Test
    void a_superseded_statement_leaves_the_reason_to_the_one_in_its_place() {
        Vintaged now = new Vintaged("2021H2")
                .revenue("M1", "total", "24.0亿")
                .superseded("M1", "M3")
                .revenue("M3", "total", "26.0亿", "leadleo", because(METHOD))
                .revenue("M2", "retail", ">8亿")
                .size("total", "26.0", "25.95", "26.05", "M3")
                .size("retail", "9", "8", "", "M2");
        assertEquals(
                new Restated(METHOD, "M1: because of method; M3: because of method"),
                only(now, List.of()).why());
        assertTrue(only(now.superseded("M1", null), List.of()).isUnexplained());
    }

    @Test
    void one_that_was_superseded_before_and_stayed_behind_is_no_change() {
        before.revenue("M4", "total", ">20亿").superseded("M4", "M1");
        Vintaged now = restated("M1", "26.0亿", because(SOURCE_RESTATED))
                .size("total", "26.0", "25.95", "26.05", "M1")
                .size("retail", "9.5", "8", "", "M2");
        assertEquals(
                new Restated(RECONCILED, "follows from M1"),
                changes(before, now, List.of()).get(0).why());
    }

    @Test
    void against_nothing_all_is_added_and_the_check_passes() {
        List<CellChange> changes = new Comparison(Vintage.NONE, before.vintage(), List.of()).changes();
        assertEquals(2, changes.size());
        assertTrue(changes.stream().allMatch(each -> each.kind() == CellChange.Kind.ADDED && each.why() == null));
        assertEquals(
                List.of(),
                AgainstBase.of(Vintage.NONE, before.vintage(), List.of()).unexplained());
    }

    @Test
    void the_check_names_the_number_where_it_was_published_and_how_it_moves() {
        AgainstBase check = AgainstBase.of(before.vintage(), moved(null).vintage(), List.of());
        assertEquals(
                List.of("SIZE/total/2021-S1: was published in 2021H1, and moves from 24 in [23.95, 24.05) CNY 10^8 to"
                        + " 26 in [25.95, 26.05) CNY 10^8, beyond its rounding, without a typed reason"),
                check.unexplained().stream().map(check::sentence).toList());
    }

    private Vintaged moved(@Nullable Restated why) {
        return restated("M1", "26.0亿", why)
                .size("total", "26.0", "25.95", "26.05", "M1")
                .size("retail", "9", "8", "", "M2");
    }

    private static Vintaged restated(String id, String stated, @Nullable Restated why) {
        return new Vintaged("2021H2")
                .revenue(id, "total", stated, "leadleo", why)
                .revenue("M2", "retail", ">8亿");
    }

    private CellChange only(Vintaged now, List<Restatement> said) {
        List<CellChange> changes = changes(before, now, said);
        assertEquals(1, changes.size());
        return changes.get(0);
    }

    private List<CellChange> changes(Vintaged from, Vintaged to, List<Restatement> said) {
        Vintage now = to.vintage().cells().isEmpty()
                ? Vintage.of(
                        Objects.requireNonNull(to.vintage().edition()),
                        List.copyOf(from.vintage().cells().values()),
                        List.copyOf(to.vintage().statements().values()))
                : to.vintage();
        return new Comparison(from.vintage(), now, said).changes();
    }

    private static Object type(CellChange change) {
        return Objects.requireNonNull(change.why()).type();
    }
}
