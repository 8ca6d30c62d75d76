package org.markettracker.market.domain.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.evidence.Measure;
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

    /** All of an edition that are about a measure, in order of their ids. */
    List<Versioned<MarketStatement>> about(EditionId edition, Measure measure);

    /** The first of an edition, by id, in whose place another stands. */
    Optional<String> supersededBy(EditionId edition, String id);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<MarketStatement> change);

    /** Those of an edition that are there of many ids, by id. */
    Map<String, Versioned<MarketStatement>> those(EditionId edition, Collection<String> ids);

    /** Stores many new or changed statements of one edition, no two of the same id. */
    void storeAll(List<Change<MarketStatement>> changes);

    /** The versions of all of an edition, by id. */
    Map<String, Long> versions(EditionId edition);

    /** Stores what was computed of statements of one edition; their versions stay, for nobody changed them. */
    void noteAll(List<Change<MarketStatement>> changes);

    void delete(Change<MarketStatement> change);
}
