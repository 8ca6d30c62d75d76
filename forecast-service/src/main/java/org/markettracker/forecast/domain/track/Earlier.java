package org.markettracker.forecast.domain.track;

import java.util.List;
import java.util.Map;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.path.ForecastPath;

/**
 * An edition that this one follows.
 *
 * @param published whether its forecasts are out: what was a draft or was withdrawn is scored by nobody
 * @param paths as they were published
 * @param sizes that were known then
 */
public record Earlier(EditionId edition, boolean published, List<ForecastPath> paths, Map<Cell, HeardSize> sizes) {
    public Earlier {
        paths = List.copyOf(paths);
    }
}
