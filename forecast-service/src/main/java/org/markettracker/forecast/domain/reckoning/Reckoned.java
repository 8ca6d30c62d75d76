package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;

/**
 * What all statements about the future of an edition imply together.
 *
 * @param paths of every segment and measure of which something is known
 * @param conflicts every smallest set of statements that cannot all hold, not decided yet
 * @param moreConflicts whether there may be more than were looked for
 * @param gaveWay statements that gave way for the rest to hold, each by which part of its value
 * @param sizesLeftOut why the paths are reckoned without the sizes heard; null where they are in
 * @param againstSizes the conflicts that are none without the sizes heard
 * @param unplaced statements left out because the catalogue has no such segment
 * @param unsolved what the arithmetic could not prove; null where it could. Then there are no paths
 */
public record Reckoned(
        SortedMap<PathId, ForecastPath> paths,
        List<Conflict> conflicts,
        boolean moreConflicts,
        Map<String, BigDecimal> gaveWay,
        @Nullable String sizesLeftOut,
        List<Conflict> againstSizes,
        List<String> unplaced,
        @Nullable String unsolved) {}
