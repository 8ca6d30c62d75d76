package org.markettracker.forecast.domain.edition;

import java.util.Optional;

/** The editions that were heard of. */
public interface HeardEditions {
    /** What was heard last; empty until both the edition and its tracker's segments were heard. */
    Optional<HeardEdition> find(EditionId id);
}
