package org.markettracker.forecast.application.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.forecast.application.DraftDesk;
import org.markettracker.forecast.application.ReckonForecasts;
import org.markettracker.forecast.application.Recorded;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.Scenarios;

/** Makes or changes a scenario of a draft, and computes its paths; the same one again changes nothing. */
@ApplicationScoped
public class PutScenario {
    private final DraftDesk desk;
    private final Scenarios scenarios;
    private final ReckonForecasts forecasts;

    PutScenario(DraftDesk desk, Scenarios scenarios, ReckonForecasts forecasts) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.forecasts = forecasts;
    }

    @Transactional
    public Recorded<Scenario> put(Scenario scenario, Optional<Long> seen) {
        desk.open(scenario.edition()).checkSegment(scenario.segment());
        Optional<Versioned<Scenario>> known = scenarios.find(scenario.edition(), scenario.id());
        if (known.isPresent()) {
            if (known.get().state().equals(scenario)) {
                return new Recorded<>(scenario, known.get().version(), false);
            }
            known.get().check("scenario " + scenario.id(), seen);
        }
        long version = scenarios.store(scenario.recorded());
        forecasts.reckon(scenario.edition());
        return new Recorded<>(scenario, version, known.isEmpty());
    }
}
