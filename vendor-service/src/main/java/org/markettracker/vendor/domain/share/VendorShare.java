package org.markettracker.vendor.domain.share;

import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.edition.EditionId;

/**
 * What is known of one cell; what is not known is null.
 *
 * @param edition it belongs to
 * @param cell it is about
 * @param share of the segment in per cent
 * @param rank the best and the worst place possible among the vendors of the segment
 * @param shareChange against the latest base period that a statement names
 * @param revenue that follows from the share and the sizes heard
 * @param hhi the sum of the squared shares of all vendors; of a concentration cell only
 * @param movement of the share since the last edition; of the latest period only
 */
public record VendorShare(
        EditionId edition,
        ShareCell cell,
        @Nullable Reading share,
        @Nullable Reading rank,
        @Nullable Reading shareChange,
        @Nullable Reading revenue,
        @Nullable Reading hhi,
        @Nullable Movement movement) {
    /** What a vendor, several or the others have of a segment. */
    public static VendorShare of(
            EditionId edition,
            ShareCell cell,
            @Nullable Reading share,
            @Nullable Reading rank,
            @Nullable Reading shareChange,
            @Nullable Reading revenue) {
        return new VendorShare(edition, cell, share, rank, shareChange, revenue, null, null);
    }

    /** The same with how it moved. */
    public VendorShare with(@Nullable Movement other) {
        return new VendorShare(edition, cell, share, rank, shareChange, revenue, hhi, other);
    }

    /** The new state, to be stored and told. */
    public Change<VendorShare> reckoned() {
        return Change.of(this, new Fact.ShareIs(this));
    }

    /** Nothing is known of the cell any longer. */
    public Change<ShareCell> gone() {
        return Change.of(cell, new Fact.ShareGone(edition, cell));
    }
}
