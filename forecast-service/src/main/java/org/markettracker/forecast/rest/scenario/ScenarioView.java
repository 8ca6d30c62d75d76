package org.markettracker.forecast.rest.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.markettracker.forecast.domain.scenario.Scenario;

/** A scenario as shown. */
public record ScenarioView(String id, @JsonUnwrapped ScenarioBody scenario) {
    static ScenarioView of(Scenario from) {
        return new ScenarioView(from.id(), ScenarioBody.of(from));
    }
}
