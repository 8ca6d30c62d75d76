package org.markettracker.evidence.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.solve.LinearSystem;

/**
 * Rows and what is asked of them.
 *
 * @param targets what each cell is in terms of the unknowns
 * @param calendar the periods that have cells
 * @param unknowns the unknown that each cell is, where it is one; models of the same are about the same unknowns
 */
public record Model(
        LinearSystem system, SortedMap<Cell, Target> targets, Calendar calendar, Map<Cell, Integer> unknowns) {
    /** Statements that own rows of this model. */
    public List<String> statements() {
        return List.copyOf(system.statements());
    }
}
