package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Gate;
import org.markettracker.vendor.domain.edition.Openings;

/**
 * Follows what market-service says of sizes and segments. What is heard only marks the edition as unsettled; soon after,
 * one reckoning takes in all that was heard meanwhile, in whatever order it came. A frozen edition waits: if its
 * publication is cancelled it is reckoned then, and if it is published it never changes.
 */
@ApplicationScoped
public class FollowMarket {
    private final Gate gate;
    private final Openings openings;
    private final ReckonShares shares;

    FollowMarket(Gate gate, Openings openings, ReckonShares shares) {
        this.gate = gate;
        this.openings = openings;
        this.shares = shares;
    }

    /** Notes that there is news of an edition. The gate keeps the note from being lost beside a reckoning. */
    @Transactional
    public void heard(EditionId edition) {
        gate.enter(edition);
        openings.unsettle(edition);
    }

    /** Editions with news that is not reckoned with yet. */
    @Transactional
    public List<EditionId> unsettled() {
        return openings.unsettled();
    }

    /** Reckons with the news of an edition. */
    @Transactional
    public void settle(EditionId edition) {
        if (!gate.enter(edition) && openings.settle(edition)) {
            shares.reckon(edition);
        }
    }

    /** The same for one that could not be reckoned so soon: with as much time as a table has. */
    @Transactional
    public void settlePatiently(EditionId edition) {
        if (!gate.enter(edition) && openings.settle(edition)) {
            shares.reckonMuch(edition);
        }
    }
}
