package org.markettracker.market.domain.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The audit check that the statements about each cell agree.
 *
 * @param conflicts the cells whose statements contradict each other, each with the ids, in order of the cell's name
 */
public record Agreement(Map<String, List<String>> conflicts) {
    public Agreement {
        conflicts = new TreeMap<>(conflicts);
    }

    /** Checks the estimates of an edition. */
    public static Agreement among(List<MarketSize> sizes) {
        Map<String, List<String>> conflicts = new TreeMap<>();
        for (MarketSize size : sizes) {
            if (!size.conflict().isEmpty()) {
                Cell cell = size.cell();
                conflicts.put(
                        cell.measure() + " of " + cell.segment() + " in "
                                + cell.period().code(),
                        size.conflict());
            }
        }
        return new Agreement(conflicts);
    }

    /** What speaks against publishing, in words. */
    public List<String> reasons() {
        return conflicts.entrySet().stream()
                .map(each -> each.getKey() + ": the statements " + String.join(", ", each.getValue())
                        + " cannot all hold, and no decision is recorded")
                .toList();
    }
}
