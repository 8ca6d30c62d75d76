package org.markettracker.forecast.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.publishing.Objections;
import org.markettracker.forecast.application.ReviewEdition;
import org.markettracker.forecast.domain.edition.EditionId;

/** What forecast-service has against publishing an edition. */
@ApplicationScoped
class ReviewObjections implements Objections {
    private final ReviewEdition review;

    ReviewObjections(ReviewEdition review) {
        this.review = review;
    }

    @Override
    public List<String> against(EditionKey edition) {
        return review.objections(new EditionId(edition.tracker(), edition.edition()));
    }
}
