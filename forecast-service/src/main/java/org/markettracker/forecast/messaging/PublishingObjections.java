package org.markettracker.forecast.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.publishing.Objections;
import org.markettracker.forecast.application.ExamineEdition;
import org.markettracker.forecast.domain.edition.EditionId;

/** Answers the question of the publishing conversation with the failed audit checks. */
@ApplicationScoped
class PublishingObjections implements Objections {
    private final ExamineEdition examineEdition;

    PublishingObjections(ExamineEdition examineEdition) {
        this.examineEdition = examineEdition;
    }

    @Override
    public List<String> against(EditionKey edition) {
        return examineEdition.reasonsAgainst(new EditionId(edition.tracker(), edition.edition()));
    }
}
