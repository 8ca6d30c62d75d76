package org.markettracker.evidence.solve;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.markettracker.evidence.program.Row;

/**
 * Rows over unknowns, whichever statements stand.
 *
 * @param scale what each unknown is about, in its own unit; above zero
 */
public record LinearSystem(double[] scale, List<Row> rows) {
    public LinearSystem {
        rows = List.copyOf(rows);
    }

    /** All statements that own a row. */
    public SortedSet<String> statements() {
        SortedSet<String> statements = new TreeSet<>();
        rows.forEach(row -> statements.addAll(row.owners().ids()));
        return statements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearSystem that && Arrays.equals(scale, that.scale) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(scale) + rows.hashCode();
    }
}
