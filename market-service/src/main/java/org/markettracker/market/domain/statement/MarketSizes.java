package org.markettracker.market.domain.statement;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.EditionId;

/** The estimates of all editions. */
public interface MarketSizes {
    /** All of an edition, in order of their cells' codes. */
    List<MarketSize> of(EditionId edition);

    /** The next ones after a cell's code (empty for the first), at most so many, in order of their cells' codes. */
    List<MarketSize> after(EditionId edition, String code, int limit);

    Optional<MarketSize> find(EditionId edition, Cell cell);

    /**
     * Stores many sizes of one edition, no two of the same cell.
     *
     * @param made new or changed
     * @param gone cells of which nothing is known any longer
     */
    void storeAll(EditionId edition, List<Change<MarketSize>> made, List<Change<Cell>> gone);
}
