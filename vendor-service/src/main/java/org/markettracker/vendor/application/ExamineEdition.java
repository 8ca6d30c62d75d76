package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.markettracker.vendor.domain.audit.Audit;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.share.VendorShares;

/** Looks at an edition before it is frozen: everything is brought up to date, and what speaks against it is named. */
@ApplicationScoped
public class ExamineEdition {
    private final Openings openings;
    private final EstimateShares estimates;
    private final VendorShares shares;

    ExamineEdition(Openings openings, EstimateShares estimates, VendorShares shares) {
        this.openings = openings;
        this.estimates = estimates;
        this.shares = shares;
    }

    /** The reasons against publishing; none when there are none. */
    @Transactional
    public List<String> reasonsAgainst(EditionId edition) {
        if (!openings.isOpen(edition)) {
            return List.of("edition " + edition
                    + ": vendor-service must have heard of it and of those it is based on before it can be frozen");
        }
        // The freeze may be the first to learn of the last size, before the use case that follows it.
        estimates.derive(edition);
        return Audit.of(edition, shares).stream()
                .flatMap(check -> check.reasons().stream())
                .toList();
    }
}
