package org.markettracker.evidence.table;

import java.util.function.Consumer;

/** A table that can be read from its first row as often as wanted; only the row that is being read is held. */
@FunctionalInterface
public interface Table {
    /**
     * Gives every row that can be read.
     *
     * @param columns what the header may name
     * @param faults takes what is wrong with the table, its header, or single cells; a row with a fault is not given
     * @param rows takes the rows, in order
     */
    void read(TableColumns columns, TableFaults faults, Consumer<TableRow> rows);
}
