package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.audit.Check;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;

/** Looks at an edition before it is frozen: everything is brought up to date, and what speaks against it is named. */
@ApplicationScoped
public class ExamineEdition {
    private final Openings openings;
    private final ReckonShares shares;
    private final AuditEntries entries;

    ExamineEdition(Openings openings, ReckonShares shares, AuditEntries entries) {
        this.openings = openings;
        this.shares = shares;
        this.entries = entries;
    }

    /** The reasons against publishing; none when there are none. */
    @Transactional
    public List<String> reasonsAgainst(EditionId edition) {
        if (!openings.isOpen(edition)) {
            return List.of("edition " + edition
                    + ": vendor-service must have heard of it and of those it is based on before it can be frozen");
        }
        // The freeze may be the first to learn of the last size, before the use case that follows it; and what is
        // frozen hangs on what was stated and heard alone.
        try {
            if (!shares.reckonAnew(edition)) {
                return List.of("edition " + edition
                        + ": vendor-service must have heard its catalogue before it can be frozen");
            }
        } catch (Refused refused) {
            if (refused.refusal() == Refusal.TAKES_TOO_LONG) {
                return List.of(String.valueOf(refused.getMessage()));
            }
            throw refused;
        }
        return entries.of(edition).stream()
                .map(Versioned::state)
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(Check::objects)
                .sorted(Comparator.comparing(Check::id))
                .flatMap(check -> check.reasons().stream())
                .toList();
    }
}
