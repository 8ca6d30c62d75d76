package org.markettracker.vendor.domain.edition;

import java.util.Optional;

/** The editions that market-service told of. */
public interface HeardEditions {
    /** What was heard last; empty for an edition not heard of. */
    Optional<HeardEdition> find(EditionId id);
}
