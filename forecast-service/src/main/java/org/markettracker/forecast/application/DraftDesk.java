package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Gate;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;
import org.markettracker.forecast.domain.edition.Openings;

/** Where work on a draft begins: the edition is locked, was heard of, and is open. */
@ApplicationScoped
public class DraftDesk {
    private final Gate gate;
    private final HeardEditions editions;
    private final Openings openings;

    DraftDesk(Gate gate, HeardEditions editions, Openings openings) {
        this.gate = gate;
        this.editions = editions;
        this.openings = openings;
    }

    /** Locks the edition and refuses unless it is a draft. */
    public HeardEdition open(EditionId id) {
        if (!gate.enter(id)) {
            throw new Refused(Refusal.EDITION_FROZEN, "edition " + id + ": must be draft to be changed, is frozen");
        }
        HeardEdition heard = editions.find(id).orElseThrow(() -> HeardEdition.notYet(id));
        heard.checkDraft();
        if (!openings.isOpen(id)) {
            throw HeardEdition.notYet(id);
        }
        return heard;
    }
}
