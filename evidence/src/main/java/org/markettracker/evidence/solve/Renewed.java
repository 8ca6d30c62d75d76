package org.markettracker.evidence.solve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * Rows that only gained or lost unknowns which came or went themselves: what they proved they still prove. An unknown that
 * went is nothing from now on; one that came is not below nothing, and a row that it only makes harder to keep implies the
 * old one.
 */
final class Renewed {
    private final BitSet before = new BitSet();
    private final BitSet now = new BitSet();
    private final Map<Row, Row> renewed = new HashMap<>();

    Renewed(Set<Row> old, Set<Row> rows) {
        old.forEach(row -> note(row, before));
        rows.forEach(row -> note(row, now));
        if (before.equals(now)) {
            return;
        }
        Map<Row, Row> come = new HashMap<>();
        for (Row row : rows) {
            if (!old.contains(row)) {
                withoutNew(row).ifPresent(each -> come.put(each, row));
            }
        }
        for (Row row : old) {
            Row again = rows.contains(row) ? null : come.get(without(row, now));
            if (again != null) {
                renewed.put(row, again);
            }
        }
    }

    private static void note(Row row, BitSet unknowns) {
        for (int at : row.sum().at()) {
            unknowns.set(at);
        }
    }

    private Optional<Row> withoutNew(Row row) {
        for (int k = 0; k < row.sum().at().length; k++) {
            if (!before.get(row.sum().at()[k]) && (row.isEquality() || row.sum().by()[k] < 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(without(row, before));
    }

    /** The row about those unknowns alone that are among some. */
    private static Row without(Row row, BitSet some) {
        Linear sum = row.sum();
        for (int k = 0; k < row.sum().at().length; k++) {
            int at = row.sum().at()[k];
            sum = some.get(at) ? sum : sum.plus(-row.sum().by()[k], at);
        }
        return row.with(sum, row.kind(), row.limit());
    }

    /** Old rows that there are others for. */
    Set<Row> rows() {
        return new HashSet<>(renewed.keySet());
    }

    boolean isEmpty() {
        return renewed.isEmpty();
    }

    /** The row as it is now. */
    Row of(Row old) {
        return renewed.getOrDefault(old, old);
    }
}
