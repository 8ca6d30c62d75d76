package org.markettracker.forecast.domain.path;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.edition.EditionId;

/** The paths of all editions. */
public interface ForecastPaths {
    /** All of an edition that have points, in order of segment, measure, method and scenario. */
    List<ForecastPath> of(EditionId edition);

    /** The next ones of those wanted after a path (null for the first), at most so many, in the same order. */
    List<ForecastPath> after(EditionId edition, Wanted wanted, @Nullable PathId id, int limit);

    Optional<ForecastPath> find(EditionId edition, PathId id);

    /** Stores a path in place of what was known of it; one without points is forgotten. */
    void store(Change<ForecastPath> change);

    /** Writes all that was stored so far, as must be before the edition is frozen in the same transaction. */
    void write();
}
