package org.markettracker.market.domain.audit;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** What came of the checks of all editions, the last time each was done. */
public interface Examinations {
    Optional<Versioned<Examination>> find(EditionId edition, String check);

    /** All of an edition, in order of their checks' names. */
    List<Versioned<Examination>> of(EditionId edition);

    /** The next ones after a check's name (empty for the first), at most so many, in order of their checks' names. */
    List<Versioned<Examination>> after(EditionId edition, String check, int limit);

    /** Stores a new or changed one and answers its version. */
    long store(Change<Examination> change);
}
