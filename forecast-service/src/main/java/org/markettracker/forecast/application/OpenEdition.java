package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Gate;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.Scenarios;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/**
 * Opens an edition when it is heard of for the first time: it starts with what stands in the one it is based on. Editions
 * may be heard in any order, so one whose base is not open here waits for it; and whatever is heard again, each is opened
 * once.
 */
@ApplicationScoped
public class OpenEdition {
    private final Gate gate;
    private final Openings openings;
    private final ForecastStatements statements;
    private final Outlooks outlooks;
    private final Scenarios scenarios;
    private final ReckonForecasts forecasts;

    OpenEdition(
            Gate gate,
            Openings openings,
            ForecastStatements statements,
            Outlooks outlooks,
            Scenarios scenarios,
            ReckonForecasts forecasts) {
        this.gate = gate;
        this.openings = openings;
        this.statements = statements;
        this.outlooks = outlooks;
        this.scenarios = scenarios;
        this.forecasts = forecasts;
    }

    @Transactional
    public void open(EditionId id, Optional<EditionId> base) {
        if (openings.isOpen(id)) {
            return;
        }
        // The base first, always: whoever opens it meanwhile either is seen to have done so or sees who waits for it.
        base.ifPresent(gate::enter);
        gate.enter(id);
        openings.await(id, base);
        if (base.isEmpty() || openings.isOpen(base.get())) {
            begin(id, base);
        }
    }

    private void begin(EditionId id, Optional<EditionId> base) {
        if (openings.isOpen(id)) {
            return;
        }
        base.ifPresent(from -> carryOver(from, id));
        openings.opened(id);
        forecasts.reckon(id);
        for (EditionId next : openings.waitingFor(id)) {
            gate.enter(next);
            begin(next, Optional.of(id));
        }
    }

    private void carryOver(EditionId from, EditionId to) {
        statements.of(from).stream()
                .map(Versioned::state)
                .filter(each -> each.standing().stands())
                .forEach(each -> statements.store(each.carriedTo(to).recorded()));
        for (Versioned<Outlook> known : outlooks.of(from)) {
            outlooks.store(known.state().carriedTo(to).recorded());
        }
        for (Versioned<Scenario> known : scenarios.of(from)) {
            scenarios.store(known.state().carriedTo(to).recorded());
        }
    }
}
