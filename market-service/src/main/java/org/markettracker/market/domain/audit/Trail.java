package org.markettracker.market.domain.audit;

import java.util.List;
import org.markettracker.market.domain.edition.EditionId;

/** The history of an edition's decisions; nothing in it is ever changed or deleted. */
public interface Trail {
    void add(TrailEntry entry);

    /**
     * An entry in its place.
     *
     * @param number greater than those of the entries before it
     */
    record Numbered(long number, TrailEntry entry) {}

    /** The next ones after an entry (0 for the oldest), at most so many, oldest first. */
    List<Numbered> after(EditionId edition, long number, int limit);
}
