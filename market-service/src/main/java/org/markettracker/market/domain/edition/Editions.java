package org.markettracker.market.domain.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.markettracker.market.domain.Change;

/** The editions of all trackers. */
public interface Editions {
    Optional<Edition> find(EditionId id);

    /** Locks the edition until the transaction ends; every write to its content begins here. */
    Optional<Edition> lock(EditionId id);

    /**
     * The same, refused where somebody else holds it for some seconds: who waits holds a connection that others need, and
     * the gateway waits for ten seconds at most.
     */
    Optional<Edition> lockSoon(EditionId id);

    /**
     * Holds the line of a tracker's editions until the transaction ends: nobody else opens one or begins to publish one
     * meanwhile. Call it before any edition of the tracker is locked.
     */
    void holdLine(String tracker);

    /** All editions of a tracker, in order of their names. */
    List<Edition> of(String tracker);

    /**
     * The next editions of a tracker in one of these states after a name (empty for the first), at most so many, in order
     * of their names.
     */
    List<Edition> after(String tracker, Set<EditionState> states, String edition, int limit);

    /** Published editions of which not all parts are on the public topics yet. */
    List<Edition> unreleased();

    void store(Change<Edition> change);
}
