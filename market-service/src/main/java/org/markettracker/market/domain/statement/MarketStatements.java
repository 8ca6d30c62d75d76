package org.markettracker.market.domain.statement;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** The statements of all editions. */
public interface MarketStatements {
    Optional<Versioned<MarketStatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<MarketStatement>> of(EditionId edition);

    /** Those that speak of a cell. */
    List<MarketStatement> about(EditionId edition, Cell cell);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<MarketStatement> change);

    void delete(Change<MarketStatement> change);
}
