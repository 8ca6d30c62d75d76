package org.markettracker.evidence.table;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param line where it begins, counted from 1 as the program shows it in which people opened the file
 * @param cells by the name of their column, as written; a blank cell is not there
 */
public record TableRow(int line, Map<String, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }

    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
