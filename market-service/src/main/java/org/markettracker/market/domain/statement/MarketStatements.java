package org.markettracker.market.domain.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** The statements of all editions. */
public interface MarketStatements {
    Optional<Versioned<MarketStatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<MarketStatement>> of(EditionId edition);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<MarketStatement>> after(EditionId edition, String id, int limit);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<MarketStatement> change);

    /** Those of an edition that are there of many ids, by id. */
    Map<String, Versioned<MarketStatement>> those(EditionId edition, Collection<String> ids);

    /** Stores many new or changed statements of one edition, no two of the same id. */
    void storeAll(List<Change<MarketStatement>> changes);

    /** Stores what was computed of a statement; the version stays, for nobody changed it. */
    void note(Change<MarketStatement> change);

    void delete(Change<MarketStatement> change);
}
