package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.path.Check;
import org.markettracker.forecast.domain.path.ForecastPaths;

/** Says what speaks against publishing an edition now: every audit check that fails. */
@ApplicationScoped
public class ReviewEdition {
    private final Openings openings;
    private final ForecastPaths paths;

    ReviewEdition(Openings openings, ForecastPaths paths) {
        this.openings = openings;
        this.paths = paths;
    }

    @Transactional
    public List<String> objections(EditionId id) {
        if (!openings.isOpen(id)) {
            // Freezing now would publish without what the edition takes over from its base.
            return List.of(HeardEdition.notYet(id).getMessage());
        }
        return Check.of(id, paths.of(id)).stream()
                .flatMap(check -> check.reasons().stream())
                .toList();
    }
}
