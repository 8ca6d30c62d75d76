package org.markettracker.market.domain.audit;

import java.util.List;
import org.markettracker.market.domain.edition.EditionId;

/** The history of an edition's decisions; nothing in it is ever changed or deleted. */
public interface Trail {
    void add(TrailEntry entry);

    /** All of an edition, oldest first. */
    List<TrailEntry> of(EditionId edition);
}
