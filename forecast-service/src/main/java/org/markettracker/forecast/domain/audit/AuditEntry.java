package org.markettracker.forecast.domain.audit;

import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.edition.EditionId;

/** Something that an edition's audit says: a check, or a conflict. */
public sealed interface AuditEntry permits Check, Conflict {
    /** Unique among the checks and conflicts of an edition. */
    String id();

    /** What was decided about it; null while nothing was. */
    @Nullable
    Decision decision();

    /** What a decision is made on: when that changes, the decision no longer holds. */
    String basis();

    /** The entry made or changed, to be stored and told. */
    default Change<AuditEntry> found(EditionId edition) {
        return Change.of(this, new Fact.AuditIs(edition, this));
    }

    /** The entry that is no more. */
    default Change<AuditEntry> gone(EditionId edition) {
        return Change.of(this, new Fact.AuditGone(edition, id()));
    }
}
