package org.markettracker.forecast.domain.statement;

import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.PathId;

/** The statements of all editions. */
public interface ForecastStatements {
    Optional<Versioned<ForecastStatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<ForecastStatement>> of(EditionId edition);

    /** Those that speak of points of a path, in order of their ids. */
    List<ForecastStatement> about(EditionId edition, PathId path);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<ForecastStatement> change);

    void delete(Change<ForecastStatement> change);
}
