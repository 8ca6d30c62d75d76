package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Gate;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.statement.VendorStatements;

/**
 * Opens an edition when it is first heard of: what stands in the edition it is based on is copied, once, and each
 * statement keeps where it came from. Messages may come late, twice or in another order: an edition whose base was not
 * opened yet waits for it.
 */
@ApplicationScoped
public class OpenEdition {
    private final Gate gate;
    private final Openings openings;
    private final Profiles profiles;
    private final VendorStatements statements;
    private final ReckonShares shares;

    OpenEdition(Gate gate, Openings openings, Profiles profiles, VendorStatements statements, ReckonShares shares) {
        this.gate = gate;
        this.openings = openings;
        this.profiles = profiles;
        this.statements = statements;
        this.shares = shares;
    }

    /** Takes in that there is such an edition. */
    @Transactional
    public void heard(EditionId id, Optional<EditionId> base) {
        if (openings.isOpen(id)) {
            return;
        }
        // The base is locked first, so that it cannot be opened between the look at it and the note to wait for it.
        base.ifPresent(gate::enter);
        gate.enter(id);
        openings.await(id, base);
        if (base.isEmpty() || openings.isOpen(base.get())) {
            open(id, base);
        }
    }

    private void open(EditionId id, Optional<EditionId> base) {
        if (openings.isOpen(id)) {
            return;
        }
        base.ifPresent(from -> carryOver(from, id));
        openings.opened(id);
        reckon(id);
        for (EditionId waiting : openings.waitingFor(id)) {
            gate.enter(waiting);
            open(waiting, Optional.of(id));
        }
    }

    /** An edition is opened once, and must be: where its reckoning takes too long, it is left to be settled. */
    private void reckon(EditionId id) {
        try {
            shares.reckon(id);
        } catch (Refused refused) {
            if (refused.refusal() != Refusal.TAKES_TOO_LONG) {
                throw refused;
            }
            openings.unsettle(id);
        }
    }

    private void carryOver(EditionId from, EditionId to) {
        profiles.of(from).forEach(known -> profiles.store(to, known.state().recorded(to)));
        statements.of(from).stream()
                .map(Versioned::state)
                .filter(each -> each.standing().stands())
                .forEach(each -> statements.store(each.carriedTo(to).recorded()));
    }
}
