package org.markettracker.market.application.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.vintage.CellChange;
import org.markettracker.market.domain.vintage.Comparison;
import org.markettracker.market.domain.vintage.Restatement;
import org.markettracker.market.domain.vintage.Restatements;
import org.markettracker.market.domain.vintage.Vintages;

/** Tells what an edition says otherwise than another, and why. */
@ApplicationScoped
public class CompareEditions {
    private final Editions editions;
    private final Vintages vintages;
    private final Restatements restatements;

    CompareEditions(Editions editions, Vintages vintages, Restatements restatements) {
        this.editions = editions;
        this.vintages = vintages;
        this.restatements = restatements;
    }

    /** Every cell that the edition adds, changes or drops against the other, in order of codes. */
    @Transactional
    public List<CellChange> changes(EditionId edition, EditionId other) {
        return new Comparison(vintages.of(known(other)), vintages.of(known(edition)), said(edition)).changes();
    }

    private List<Restatement> said(EditionId edition) {
        return restatements.of(edition).stream().map(Versioned::state).toList();
    }

    private Edition known(EditionId id) {
        return editions.find(id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "edition " + id + ": does not exist"));
    }
}
