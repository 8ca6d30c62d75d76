package org.markettracker.vendor.domain.edition;

import java.util.Optional;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;

/**
 * What market-service said of an edition, as far as it was heard here.
 *
 * @param id of the edition
 * @param state where it is in its life
 * @param taxonomy the segments of its tracker; empty while the catalogue was not heard
 */
public record HeardEdition(EditionId id, EditionState state, Optional<Taxonomy> taxonomy) {
    /** Refuses unless its content may be changed. */
    public void checkDraft() {
        if (state == EditionState.DRAFT) {
            return;
        }
        Refusal refusal = state == EditionState.IN_REVIEW ? Refusal.EDITION_NOT_DRAFT : Refusal.EDITION_FROZEN;
        throw new Refused(refusal, "edition " + id + ": must be draft to be changed, is " + state.code());
    }

    /** Refuses a segment that is not in the catalogue; while none was heard, the caller is to try again. */
    public void checkSegment(String segment) {
        Taxonomy known = taxonomy.orElseThrow(() -> new Refused(
                Refusal.NOT_HEARD_YET,
                "segment: must be one of the tracker " + id.tracker() + ", whose catalogue was not heard yet"));
        if (known.find(segment).isEmpty()) {
            throw Refused.invalid("segment", "must be one that the tracker " + id.tracker() + " has", segment);
        }
    }
}
