package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

class TiedYearsTest {
    private static final Taxonomy ALONE = new Taxonomy(List.of(new Taxonomy.Segment("total", null, false)));

    @Test
    void yearsAreTiedByAChangeOfShareOnly() {
        List<Statement> statements = List.of(
                share("a", "2018", "20"),
                share("b", "2019-S1", "21"),
                share("c", "2019-S2", "22"),
                change("d", "2021", "2020"),
                share("e", "2020", "23"),
                change("f", "2020", "2018"));
        Map<Set<Integer>, List<Statement>> tied = TiedYears.of(statements);
        assertEquals(List.of(Set.of(2018, 2020, 2021), Set.of(2019)), List.copyOf(tied.keySet()));
        assertEquals(
                List.of(List.of("a", "d", "e", "f"), List.of("b", "c")),
                tied.values().stream()
                        .map(some -> some.stream().map(Statement::id).toList())
                        .toList());
    }

    @Test
    void aYearIsToldTheSameWithAndWithoutOthers() {
        List<Statement> one = List.of(share("a", "2018", "20"), share("b", "2018", "21"), share("g", "2018", "90"));
        List<Statement> all = new ArrayList<>(one);
        all.addAll(List.of(share("c", "2019", "22"), change("d", "2021", "2020")));
        Map<Cell, CellEstimate> alone =
                Reconciliation.of(ALONE, one, Options.USUAL).cells();
        Reconciled among = Reconciliation.of(ALONE, all, Options.USUAL);
        assertTrue(among.cells().size() > alone.size());
        alone.forEach((cell, told) -> assertEquals(told, among.cells().get(cell)));
        assertEquals(3, among.conflicts().size());
    }

    @Test
    void whatIsSaidOfOneYearLeavesTheAnswersOfOthersWhatTheyWere() {
        List<Statement> all = new ArrayList<>(List.of(share("a", "2018", "20"), share("b", "2019", "21")));
        Reconciler reconciler = new Reconciler(ALONE);
        Reconciled before = reconciler.reconcile(all, Options.USUAL);
        all.set(1, share("b", "2019", "25"));
        Reconciled after = reconciler.reconcile(all, Options.USUAL);
        Cell kept = new Cell(Measure.SHARE, "total", "v", Period.ofYear(2018));
        Cell moved = new Cell(Measure.SHARE, "total", "v", Period.ofYear(2019));
        assertSame(before.cells().get(kept), after.cells().get(kept));
        assertNotEquals(before.cells().get(moved), after.cells().get(moved));
    }

    private static Statement share(String id, String period, String value) {
        return read(id, "share", period, null, value, value + "%", "eq");
    }

    private static Statement change(String id, String period, String base) {
        return read(id, "share_change", period, base, "0", "<0", "lt");
    }

    private static Statement read(
            String id,
            String measure,
            String period,
            @Nullable String base,
            String value,
            String stated,
            String relation) {
        Map<String, String> row = new HashMap<>(Map.of(
                "id",
                id,
                "segment",
                "total",
                "vendor",
                "v",
                "measure",
                measure,
                "period",
                period,
                "relation",
                relation,
                "value",
                value,
                "unit",
                base == null ? "PCT" : "PP",
                "status",
                "A",
                "stated",
                stated));
        row.put("source", "made up");
        row.put("confidence", "4");
        if (base != null) {
            row.put("base_period", base);
        }
        return StatementColumns.read(row);
    }
}
