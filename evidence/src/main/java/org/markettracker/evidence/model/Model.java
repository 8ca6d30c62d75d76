package org.markettracker.evidence.model;

import java.util.List;
import java.util.SortedMap;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.solve.LinearSystem;

/**
 * Rows and what is asked of them.
 *
 * @param targets what each cell is in terms of the unknowns
 * @param calendar the periods that have cells
 */
public record Model(LinearSystem system, SortedMap<Cell, Target> targets, Calendar calendar) {
    /**
     * A cell as a sum of unknowns over another one, times a factor; a level's denominator is nothing, which means one.
     *
     * @param unit what a value of the ratio is multiplied by to be counted in the cell's unit (100 for a share)
     */
    public record Target(Linear sum, Linear over, double unit) {
        public boolean isRatio() {
            return !over.equals(Linear.NOTHING);
        }
    }

    /** Statements that own rows of this model. */
    public List<String> statements() {
        return List.copyOf(system.statements());
    }
}
