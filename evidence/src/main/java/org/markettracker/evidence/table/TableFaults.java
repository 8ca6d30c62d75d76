package org.markettracker.evidence.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a table: the first {@value #KEPT} faults, and how many there are. */
public final class TableFaults {
    /** The most faults that are kept. */
    public static final int KEPT = 1000;

    private final List<TableFault> first = new ArrayList<>();
    private int count;

    public void add(TableFault fault) {
        if (count < KEPT) {
            first.add(fault);
        }
        count++;
    }

    public void add(int line, String column, String rule, String value) {
        add(new TableFault(line, column, rule, value));
    }

    /** A fault of a line as a whole. */
    public void add(int line, String rule) {
        add(new TableFault(line, null, rule, null));
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there are, those not kept included. */
    public int count() {
        return count;
    }

    /** Those that are kept, by their lines. */
    public List<TableFault> first() {
        return first.stream().sorted(Comparator.comparingInt(TableFault::line)).toList();
    }
}
