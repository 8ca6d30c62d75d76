package org.markettracker.market.domain.vintage;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** The restatements of all editions. */
public interface Restatements {
    Optional<Versioned<Restatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<Restatement>> of(EditionId edition);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<Restatement>> after(EditionId edition, String id, int limit);

    /** Stores a new or changed one and answers its version. */
    long store(Change<Restatement> change);

    void delete(Change<Restatement> change);
}
