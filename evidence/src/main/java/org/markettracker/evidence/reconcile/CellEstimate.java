package org.markettracker.evidence.reconcile;

import java.util.List;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Unit;

/**
 * What is implied for one cell, with the identities that each end uses beside its statements: {@code
 * kind/segment/period}, the kind one of children, parts, others, size, largest and share.
 *
 * @param unit that the estimate is counted in
 */
public record CellEstimate(
        Cell cell, Estimate estimate, Unit unit, List<String> lowIdentities, List<String> highIdentities) {
    public CellEstimate {
        lowIdentities = List.copyOf(lowIdentities);
        highIdentities = List.copyOf(highIdentities);
    }
}
