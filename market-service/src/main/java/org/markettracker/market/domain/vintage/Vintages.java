package org.markettracker.market.domain.vintage;

import org.markettracker.market.domain.edition.Edition;

/** What each edition says, whatever its state: of a published one exactly what was frozen. */
public interface Vintages {
    Vintage of(Edition edition);
}
