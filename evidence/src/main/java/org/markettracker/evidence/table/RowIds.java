package org.markettracker.evidence.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a table are to be taken: each has an {@code id} that no other row has. Rows whose id begins with
 * {@value #EXAMPLE} are the examples of a template and are passed over. One for each reading of a table; it holds the
 * ids and nothing else.
 */
public final class RowIds {
    /** How the ids of examples begin. */
    public static final String EXAMPLE = "EXAMPLE-";

    private final Map<String, Integer> lines = new HashMap<>();

    /** Whether the row is to be taken; if its id is at fault, that is told. */
    public boolean take(TableRow row, TableFaults faults) {
        Optional<String> id = row.code("id");
        if (id.isEmpty()) {
            faults.add(new TableFault(row.line(), "id", "must be given", null));
            return false;
        }
        if (id.get().toUpperCase(Locale.ROOT).startsWith(EXAMPLE)) {
            return false;
        }
        Integer before = lines.putIfAbsent(id.get(), row.line());
        if (before != null) {
            faults.add(row.line(), "id", "must be there once, but is in line " + before + " too", id.get());
        }
        return before == null;
    }
}
