package org.markettracker.forecast.domain.outlook;

import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;

/** The expectations of all editions. */
public interface Outlooks {
    Optional<Versioned<Outlook>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<Outlook>> of(EditionId edition);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<Outlook>> after(EditionId edition, String id, int limit);

    /** Stores a new or changed expectation and answers its version. */
    long store(Change<Outlook> change);

    void delete(Change<Outlook> change);
}
