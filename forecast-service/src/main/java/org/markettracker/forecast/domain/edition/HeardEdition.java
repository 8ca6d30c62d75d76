package org.markettracker.forecast.domain.edition;

import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;

/**
 * What was heard of an edition last.
 *
 * @param id names it
 * @param state where it was in its life
 * @param taxonomy the segments of its tracker; empty while the catalogue was not heard
 */
public record HeardEdition(EditionId id, EditionState state, Optional<Taxonomy> taxonomy) {
    /** Refuses unless the edition is open to changes. */
    public void checkDraft() {
        if (state != EditionState.DRAFT) {
            Refusal refusal = state == EditionState.IN_REVIEW ? Refusal.EDITION_NOT_DRAFT : Refusal.EDITION_FROZEN;
            throw new Refused(refusal, "edition " + id + ": must be draft to be changed, is " + state.code());
        }
    }

    /** Refuses a segment that was not heard of: market-service may have it already. */
    public void checkSegment(String segment) {
        if (taxonomy.flatMap(known -> known.find(segment)).isEmpty()) {
            String detail = "segment: must be one of edition " + id + " that was heard of, is '" + segment + "'";
            throw new Refused(Refusal.NOT_HEARD_YET, detail, List.of(new Refused.Fault("segment", detail)));
        }
    }

    /** The refusal of an edition of which nothing, or not enough, was heard. */
    public static Refused notYet(EditionId id) {
        return new Refused(Refusal.NOT_HEARD_YET, "edition " + id + ": was not heard of yet; try again soon");
    }
}
