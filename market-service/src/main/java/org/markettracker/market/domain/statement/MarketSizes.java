package org.markettracker.market.domain.statement;

import java.util.List;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.EditionId;

/** The estimates of all editions. */
public interface MarketSizes {
    /** All of an edition, in order of measure, segment and period. */
    List<MarketSize> of(EditionId edition);

    void store(Change<MarketSize> change);

    /** Forgets a cell that no statement speaks of any longer. */
    void delete(EditionId edition, Change<Cell> change);
}
