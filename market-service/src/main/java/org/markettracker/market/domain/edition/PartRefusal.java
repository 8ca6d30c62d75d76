package org.markettracker.market.domain.edition;

import java.util.List;

/**
 * What an owner has against publishing.
 *
 * @param part market, vendor or forecast
 * @param reasons in words
 */
public record PartRefusal(String part, List<String> reasons) {
    public PartRefusal {
        reasons = List.copyOf(reasons);
    }
}
