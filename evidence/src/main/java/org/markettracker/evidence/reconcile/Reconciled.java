package org.markettracker.evidence.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.concentration.Concentration;

/**
 * What all statements together imply.
 *
 * @param cells every cell, those included that nobody stated
 * @param conflicts every minimal conflict, by size and ids
 * @param moreConflicts whether there may be more than the limit let be found
 * @param gaveWay what had to give way for the rest to hold, by id
 * @param concentrations how concentrated each segment is in each period, by its share cell, if that was asked for
 */
public record Reconciled(
        SortedMap<Cell, CellEstimate> cells,
        List<Conflict> conflicts,
        boolean moreConflicts,
        List<GaveWay> gaveWay,
        SortedMap<Cell, Concentration> concentrations) {
    public Reconciled {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        conflicts = List.copyOf(conflicts);
        gaveWay = List.copyOf(gaveWay);
        concentrations = Collections.unmodifiableSortedMap(new TreeMap<>(concentrations));
    }

    public Optional<CellEstimate> find(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }
}
