package org.markettracker.forecast.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.publishing.EditionGate;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Gate;

/** The gate that publications close. */
@ApplicationScoped
class PostGate implements Gate {
    private final EditionGate gate;

    PostGate(EditionGate gate) {
        this.gate = gate;
    }

    @Override
    public boolean enter(EditionId id) {
        return gate.enter(new EditionKey(id.tracker(), id.edition())).isEmpty();
    }
}
