package org.markettracker.evidence.table;

import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;

/**
 * One thing that is wrong with a table.
 *
 * @param line where, from 1
 * @param column which, by its name; null for a line as a whole
 * @param rule that is broken, to be read after the column: {@code must be …}
 * @param value that was found, as far as it can be shown; null when there is none
 */
public record TableFault(int line, @Nullable String column, String rule, @Nullable String value) {
    public TableFault {
        value = value == null ? null : InvalidEvidence.shown(value);
    }

    /** The fault of a row that cannot be what it should. */
    public static TableFault of(int line, InvalidEvidence invalid) {
        return new TableFault(line, invalid.field(), invalid.rule(), invalid.value());
    }

    /** In one sentence. */
    public String detail() {
        return "line " + line + (column == null ? "" : ", " + column) + ": " + rule
                + (value == null ? "" : ", but was '" + value + "'");
    }
}
