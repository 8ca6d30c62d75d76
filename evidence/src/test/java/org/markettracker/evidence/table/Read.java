package org.markettracker.evidence.table;

import java.util.ArrayList;
import java.util.List;

/** A table read whole; for tests alone. */
public record Read(List<TableRow> rows, TableFaults faults) {
    public static Read all(Table table, TableColumns columns) {
        List<TableRow> rows = new ArrayList<>();
        TableFaults faults = new TableFaults();
        table.read(columns, faults, rows::add);
        return new Read(rows, faults);
    }

    /** What is wrong, a sentence each. */
    public List<String> sentences() {
        return faults.first().stream().map(TableFault::detail).toList();
    }
}
