package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;

/** Stores and tells those sizes that are other than they were, and forgets those that are no more. */
@ApplicationScoped
class KeepSizes {
    private final MarketSizes sizes;

    KeepSizes(MarketSizes sizes) {
        this.sizes = sizes;
    }

    void keep(EditionId edition, SortedMap<Cell, MarketSize> now) {
        Map<Cell, MarketSize> before = new HashMap<>();
        sizes.of(edition).forEach(each -> before.put(each.cell(), each));
        now.forEach((cell, size) -> {
            if (!size.equals(before.remove(cell))) {
                sizes.store(size.estimated());
            }
        });
        before.values().stream()
                .sorted((one, other) -> Cell.ORDER.compare(one.cell(), other.cell()))
                .forEach(each -> sizes.delete(edition, each.gone()));
    }
}
