package org.markettracker.forecast.domain.statement;

import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;

/** The statements of all editions. */
public interface ForecastStatements {
    Optional<Versioned<ForecastStatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<ForecastStatement>> of(EditionId edition);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<ForecastStatement>> after(EditionId edition, String id, int limit);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<ForecastStatement> change);

    /** Stores what follows for a statement from others: its version stays, for nobody changed it. */
    void note(Change<ForecastStatement> change);

    void delete(Change<ForecastStatement> change);
}
