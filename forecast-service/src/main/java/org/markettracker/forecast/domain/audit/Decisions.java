package org.markettracker.forecast.domain.audit;

import java.util.Map;
import org.markettracker.forecast.domain.edition.EditionId;

/** What was decided about the conflicts and checks of all editions; told with the entry that each is about. */
public interface Decisions {
    /**
     * A decision and what it was made on.
     *
     * @param basis of the entry when it was decided
     */
    record Made(Decision decision, String basis) {}

    /** Of an edition, by the id of the entry. */
    Map<String, Made> of(EditionId edition);

    void keep(EditionId edition, String entry, Made made);

    void drop(EditionId edition, String entry);
}
