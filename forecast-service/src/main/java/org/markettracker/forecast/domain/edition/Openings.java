package org.markettracker.forecast.domain.edition;

import java.util.List;

/** Which editions were opened here. Each is opened once, after the one it is based on. */
public interface Openings {
    boolean isOpen(EditionId id);

    /** Remembers that an edition waits for its base to be opened. */
    void await(EditionId id, EditionId base);

    /** The editions that wait for this base, in order of their names. */
    List<EditionId> waitingFor(EditionId base);

    /** Remembers that an edition is open. */
    void open(EditionId id);
}
