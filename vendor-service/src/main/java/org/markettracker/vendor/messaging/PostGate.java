package org.markettracker.vendor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.publishing.EditionGate;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Gate;

/** The gate that a freeze goes through as well. */
@ApplicationScoped
class PostGate implements Gate {
    private final EditionGate gate;

    PostGate(EditionGate gate) {
        this.gate = gate;
    }

    @Override
    public boolean enter(EditionId id) {
        return gate.enter(new EditionKey(id.tracker(), id.edition())).isPresent();
    }
}
