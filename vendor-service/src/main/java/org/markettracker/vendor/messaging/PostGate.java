package org.markettracker.vendor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.publishing.EditionBusy;
import org.markettracker.contracts.publishing.EditionGate;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Gate;

/** The gate that a freeze goes through as well. */
@ApplicationScoped
class PostGate implements Gate {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final EditionGate gate;

    PostGate(EditionGate gate) {
        this.gate = gate;
    }

    @Override
    public boolean enterSoon(EditionId id) {
        try {
            return gate.enterWithin(new EditionKey(id.tracker(), id.edition()), PATIENCE)
                    .isPresent();
        } catch (EditionBusy busy) {
            throw new Refused(
                    Refusal.EDITION_BUSY,
                    "edition " + id + ": must not be changed by somebody else, and has been for more than "
                            + PATIENCE.toSeconds() + "s; try again");
        }
    }

    @Override
    public boolean enter(EditionId id) {
        return gate.enter(new EditionKey(id.tracker(), id.edition())).isPresent();
    }
}
