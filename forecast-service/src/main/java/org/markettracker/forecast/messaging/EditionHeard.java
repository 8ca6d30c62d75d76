package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;

/** What we read of {@code tracker.editions.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EditionHeard(String tracker, String edition, String state, @Nullable String basedOn) {
    EditionHeard {
        if (tracker == null || edition == null || state == null) {
            throw new IllegalArgumentException(
                    "edition: must name tracker, edition and state, are " + tracker + ", " + edition + ", " + state);
        }
        EditionState.parse(state);
        new EditionId(tracker, edition);
    }

    EditionId id() {
        return new EditionId(tracker, edition);
    }

    Optional<EditionId> base() {
        return Optional.ofNullable(basedOn).map(base -> new EditionId(tracker, base));
    }
}
