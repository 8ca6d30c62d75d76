package org.markettracker.forecast.domain.coherence;

import java.util.List;
import org.markettracker.evidence.cells.Cell;

/** An identity: a cell is the sum of others. */
public record Sum(Cell whole, List<Cell> parts) {
    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(whole)) {
            throw new IllegalArgumentException("sum: must have parts other than '" + whole + "', has " + parts);
        }
    }
}
