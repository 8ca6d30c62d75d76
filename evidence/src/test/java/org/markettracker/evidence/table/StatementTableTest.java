package org.markettracker.evidence.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.Unit;

class StatementTableTest {
    private final StatementTable table = StatementTable.ofLevels(Unit.parse("CNY_100M"));
    private final TableFaults faults = new TableFaults();

    @Test
    void aRowIsReadAndWrittenAsItself() {
        StatedRow read =
                table.read(row("stated", "≈300亿", "about", "0.10"), faults).orElseThrow();
        assertEquals("0.10", String.valueOf(read.about()));
        Map<String, String> written = new HashMap<>();
        List<@Nullable String> cells = table.cells(read);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                written.put(table.names().get(i), Objects.requireNonNull(cells.get(i)));
            }
        }
        assertEquals("approx", written.get("relation"));
        assertEquals("CNY_100M", written.get("unit"));
        assertEquals(
                read,
                table.read(new TableRow(9, written.keySet(), written), faults).orElseThrow());
        assertTrue(faults.isEmpty());
    }

    @Test
    void aRowThatIsNoStatementIsNamedByLineColumnRuleAndValue() {
        assertTrue(table.read(row("period", "2021H3"), faults).isEmpty());
        assertTrue(table.read(row("stated", "plenty"), faults).isEmpty());
        assertTrue(table.read(row("about", "1e9"), faults).isEmpty());
        assertTrue(table.read(row("about", "-0.1"), faults).isEmpty());
        TableFault first = faults.first().get(0);
        assertEquals(7, first.line());
        assertEquals("period", first.column());
        assertEquals("2021H3", first.value());
        assertTrue(first.detail().startsWith("line 7, period: must be a calendar year"), first.detail());
        assertEquals(
                List.of("period", "stated", "about", "about"),
                faults.first().stream().map(TableFault::column).toList());
    }

    @Test
    void levelsAreWrittenWithoutAVendorAndMayBeReadWithOne() {
        assertTrue(!table.names().contains("vendor"));
        assertTrue(table.columns().named("Vendor").isPresent());
        assertTrue(StatementTable.ofShares().names().contains("vendor"));
        assertTrue(StatementTable.ofShares()
                .read(row("measure", "share", "vendor", "a-cloud", "stated", "24.0%"), faults)
                .isPresent());
    }

    @Test
    void anIdStandsOnceAndExamplesArePassedOver() {
        RowIds ids = new RowIds();
        assertTrue(ids.take(new TableRow(2, Set.of("id"), Map.of("id", "M1")), faults));
        assertTrue(!ids.take(new TableRow(3, Set.of("id"), Map.of("id", "example-1")), faults));
        assertTrue(faults.isEmpty());
        assertTrue(!ids.take(new TableRow(4, Set.of("id"), Map.of("id", " M1 ")), faults));
        assertTrue(!ids.take(new TableRow(5, Set.of("id"), Map.of()), faults));
        assertEquals(
                List.of(
                        "line 4, id: must be there once, but is in line 2 too, but was 'M1'",
                        "line 5, id: must be given"),
                faults.first().stream().map(TableFault::detail).toList());
    }

    private static TableRow row(String... more) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "id", "M1", "segment", "total", "measure", "revenue", "period", "1H21", "status", "A", "stated",
                "300亿"));
        cells.put("source", "leadleo");
        cells.put("confidence", "4");
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return new TableRow(7, cells.keySet(), cells);
    }
}
