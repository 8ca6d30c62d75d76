package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Gate;

/**
 * Follows a size that was heard: the revenues that rest on it, and nothing else. A frozen edition follows too: its
 * sizes change only after its publication was cancelled, of which this service may hear later.
 */
@ApplicationScoped
public class ApplySize {
    private final Gate gate;
    private final EstimateShares estimates;

    ApplySize(Gate gate, EstimateShares estimates) {
        this.gate = gate;
        this.estimates = estimates;
    }

    @Transactional
    public void heard(EditionId edition, String segment, Period period) {
        gate.enter(edition);
        estimates.derive(edition, segment, period);
    }
}
