package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.market.domain.Change;
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

    /** @param remembered what is stored, where that is known */
    void keep(EditionId edition, SortedMap<Cell, MarketSize> now, Optional<SortedMap<Cell, MarketSize>> remembered) {
        SortedMap<Cell, MarketSize> before = new TreeMap<>(Cell.ORDER);
        remembered.ifPresentOrElse(
                before::putAll, () -> sizes.of(edition).forEach(each -> before.put(each.cell(), each)));
        List<Change<MarketSize>> made = new ArrayList<>();
        now.forEach((cell, size) -> {
            if (!size.equals(before.remove(cell))) {
                made.add(size.estimated());
            }
        });
        sizes.storeAll(
                edition, made, before.values().stream().map(MarketSize::gone).toList());
    }
}
