package org.markettracker.market.domain.tracker;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Versioned;

/** The trackers of the house. A tracker is told to others as of its editions, so storing it says nothing by itself. */
public interface Trackers {
    Optional<Versioned<Tracker>> find(String id);

    /** The next ones after a code (empty for the first), at most so many, in order of their codes. */
    List<Tracker> after(String id, int limit);

    /** Stores a new or changed tracker and answers its version. */
    long store(Tracker tracker);
}
