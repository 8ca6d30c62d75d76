package org.markettracker.evidence.model;

import java.util.List;
import java.util.SortedMap;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.solve.LinearSystem;

/**
 * Rows and what is asked of them.
 *
 * @param targets what each cell is in terms of the unknowns
 * @param calendar the periods that have cells
 * @param unknowns what each unknown is called, by its index
 * @param order the unknowns that rows are about, in an order that the statements alone decide
 */
public record Model(
        LinearSystem system, SortedMap<Cell, Target> targets, Calendar calendar, List<?> unknowns, int[] order) {
    public Model {
        unknowns = List.copyOf(unknowns);
    }

    /** Whether all the unknowns of another model are unknowns here too, and called the same. */
    public boolean hasThoseOf(Model other) {
        int theirs = other.unknowns.size();
        return theirs <= unknowns.size() && unknowns.subList(0, theirs).equals(other.unknowns);
    }

    /** Statements that own rows of this model. */
    public List<String> statements() {
        return List.copyOf(system.statements());
    }
}
