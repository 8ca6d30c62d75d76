package org.markettracker.market.domain.conflict;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** The conflicts of all editions. */
public interface Conflicts {
    Optional<Versioned<Conflict>> find(EditionId edition, String id);

    /** All of an edition, the smallest first, then by their statements. */
    List<Versioned<Conflict>> of(EditionId edition);

    /** The next ones after a place, at most so many, in the same order. */
    List<Versioned<Conflict>> after(EditionId edition, ConflictPlace place, int limit);

    /** Stores a new or changed conflict and answers its version. */
    long store(Change<Conflict> change);

    void delete(Change<Conflict> change);
}
