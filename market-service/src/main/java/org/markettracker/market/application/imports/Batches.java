package org.markettracker.market.application.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.markettracker.evidence.table.RowIds;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;

/** Gives the rows of a table in batches, so that what is there already is looked up for many of them at once. */
final class Batches {
    /** The most rows that are held. */
    static final int SIZE = 500;

    private Batches() {}

    /** Answers how many rows there were, examples not counted. */
    static int of(Table table, TableColumns columns, TableFaults faults, Consumer<List<TableRow>> batches) {
        RowIds ids = new RowIds();
        List<TableRow> batch = new ArrayList<>();
        int[] count = {0};
        table.read(columns, faults, row -> {
            if (ids.take(row, faults)) {
                batch.add(row);
                count[0]++;
            }
            if (batch.size() == SIZE) {
                batches.accept(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            batches.accept(List.copyOf(batch));
        }
        return count[0];
    }
}
