package org.markettracker.evidence.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param line where it begins, counted from 1 as the program shows it in which people opened the file
 * @param columns that the header names, whether or not this row has a cell in them
 * @param cells by the name of their column, as written; a blank cell is not there
 */
public record TableRow(int line, Set<String> columns, Map<String, String> cells) {
    public TableRow {
        columns = Set.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** A cell that is a code or a number, without the blanks around it. */
    public Optional<String> code(String column) {
        return cell(column).map(String::strip);
    }
}
