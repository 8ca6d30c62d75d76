package org.markettracker.forecast.domain.heard;

import java.util.Map;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.forecast.domain.edition.EditionId;

/** The sizes that market-service told of. */
public interface HeardSizes {
    /** The newest sizes in money, by the revenue cell of segment and period; those that are gone are not in it. */
    Map<Cell, HeardSize> of(EditionId edition);
}
