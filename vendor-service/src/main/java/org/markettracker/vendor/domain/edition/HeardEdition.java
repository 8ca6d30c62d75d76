package org.markettracker.vendor.domain.edition;

import java.util.Set;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;

/**
 * What market-service said of an edition, as far as it was heard here.
 *
 * @param id of the edition
 * @param state where it is in its life
 * @param segments codes of its tracker's segments; none while the catalogue was not heard
 */
public record HeardEdition(EditionId id, EditionState state, Set<String> segments) {
    public HeardEdition {
        segments = Set.copyOf(segments);
    }

    /** Refuses unless its content may be changed. */
    public void checkDraft() {
        if (state == EditionState.DRAFT) {
            return;
        }
        Refusal refusal = state == EditionState.IN_REVIEW ? Refusal.EDITION_NOT_DRAFT : Refusal.EDITION_FROZEN;
        throw new Refused(refusal, "edition " + id + ": must be draft to be changed, is " + state.code());
    }

    /** Refuses a segment that was not heard of. */
    public void checkSegment(String segment) {
        if (!segments.contains(segment)) {
            throw new Refused(
                    Refusal.NOT_HEARD_YET,
                    "segment: must be one that the tracker " + id.tracker() + " is known to have, is '" + segment
                            + "'");
        }
    }
}
