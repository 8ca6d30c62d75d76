package org.markettracker.market.application.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.estimate.ExamineEdition;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.vintage.Restatement;
import org.markettracker.market.domain.vintage.Restatements;

/** Takes a restatement of a draft back. */
@ApplicationScoped
public class DeleteRestatement {
    private final DraftDesk desk;
    private final Restatements restatements;
    private final ExamineEdition examineEdition;

    DeleteRestatement(DraftDesk desk, Restatements restatements, ExamineEdition examineEdition) {
        this.desk = desk;
        this.restatements = restatements;
        this.examineEdition = examineEdition;
    }

    @Transactional
    public void delete(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Restatement> known = restatements
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "restatement " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("restatement " + id, seen);
        }
        restatements.delete(known.state().gone());
        examineEdition.examine(edition);
    }
}
