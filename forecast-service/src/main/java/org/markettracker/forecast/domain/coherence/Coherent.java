package org.markettracker.forecast.domain.coherence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Cell;

/**
 * Claims that agree: every identity between cells that have a claim holds to the last digit, in points; each interval is
 * what its identities leave. A cell that nothing was claimed of is there if the others bound it above.
 */
public record Coherent(SortedMap<Cell, Claim> claims) implements Agreement {
    public Coherent {
        claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    }
}
