package org.markettracker.vendor.domain.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.edition.EditionId;

/** What is known of shares in all editions. */
public interface VendorShares {
    /** All of an edition, in order of segment, period and vendor. */
    List<VendorShare> of(EditionId edition);

    /** The next ones after a cell (null for the first), at most so many, in the same order. */
    List<VendorShare> after(EditionId edition, @Nullable ShareCell cell, int limit);

    void store(Change<VendorShare> change);

    /** Forgets a cell of which nothing is known any longer. */
    void delete(EditionId edition, Change<ShareCell> change);
}
