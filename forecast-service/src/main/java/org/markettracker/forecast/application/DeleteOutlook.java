package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;

/** Takes an expectation of a draft back. */
@ApplicationScoped
public class DeleteOutlook {
    private final DraftDesk desk;
    private final Outlooks outlooks;

    DeleteOutlook(DraftDesk desk, Outlooks outlooks) {
        this.desk = desk;
        this.outlooks = outlooks;
    }

    @Transactional
    public void delete(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Outlook> known = outlooks.find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "outlook " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("outlook " + id, seen);
        }
        outlooks.delete(known.state().gone());
    }
}
