package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Gate;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.edition.HeardEditions;
import org.markettracker.vendor.domain.edition.Openings;

/** Where work on a draft begins: the edition is locked, opened here, not frozen, and a draft as far as heard. */
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

    /** Locks the edition, refuses unless it is a draft, and answers what was heard of it. */
    public HeardEdition open(EditionId id) {
        boolean frozen = gate.enterSoon(id);
        HeardEdition edition = editions.find(id)
                .filter(heard -> openings.isOpen(id))
                .orElseThrow(() -> new Refused(
                        Refusal.NOT_HEARD_YET, "edition " + id + ": must be one heard of from market-service"));
        if (frozen) {
            throw new Refused(Refusal.EDITION_FROZEN, "edition " + id + ": must not be frozen by a publication");
        }
        edition.checkDraft();
        return edition;
    }
}
