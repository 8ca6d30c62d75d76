package org.markettracker.forecast.domain.edition;

import java.util.List;
import java.util.Optional;

/**
 * Which editions were opened here. An edition is opened once: what stands in the one it is based on is copied then, so
 * it waits for that one to be opened first.
 */
public interface Openings {
    /** Whether the edition was opened. */
    boolean isOpen(EditionId id);

    /** Remembers an edition that is to be opened; an edition known already stays as it is. */
    void await(EditionId id, Optional<EditionId> base);

    /** Marks an awaited edition as opened. */
    void opened(EditionId id);

    /** Editions that wait for this one to be opened, in order of their names. */
    List<EditionId> waitingFor(EditionId base);

    /** Notes that something was heard that forecasts rest on. */
    void unsettle(EditionId id);

    /** Notes that what was heard is reckoned with; tells whether anything was waiting for that. */
    boolean settle(EditionId id);

    /** Editions for which something was heard that is not reckoned with yet, in order of their names. */
    List<EditionId> unsettled();

    /** The edition that this one started with; empty for one that started empty or is not known. */
    Optional<EditionId> baseOf(EditionId id);
}
