package org.markettracker.forecast.domain.scenario;

import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;

/** The scenarios of all editions. */
public interface Scenarios {
    Optional<Versioned<Scenario>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<Scenario>> of(EditionId edition);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<Scenario>> after(EditionId edition, String id, int limit);

    /** Stores a new or changed scenario and answers its version. */
    long store(Change<Scenario> change);

    void delete(Change<Scenario> change);
}
