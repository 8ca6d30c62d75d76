package org.markettracker.forecast.application.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.forecast.application.DraftDesk;
import org.markettracker.forecast.application.ReckonForecasts;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.Scenarios;

/** Takes a scenario of a draft back, and its paths with it. */
@ApplicationScoped
public class DeleteScenario {
    private final DraftDesk desk;
    private final Scenarios scenarios;
    private final ReckonForecasts forecasts;

    DeleteScenario(DraftDesk desk, Scenarios scenarios, ReckonForecasts forecasts) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.forecasts = forecasts;
    }

    @Transactional
    public void delete(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Scenario> known = scenarios
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "scenario " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("scenario " + id, seen);
        }
        scenarios.delete(known.state().gone());
        forecasts.reckon(edition);
    }
}
