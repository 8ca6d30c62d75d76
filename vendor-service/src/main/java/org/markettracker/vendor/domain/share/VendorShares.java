package org.markettracker.vendor.domain.share;

import java.util.List;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.edition.EditionId;

/** What is known of shares in all editions. */
public interface VendorShares {
    /** All of an edition, in order of segment, period and vendor. */
    List<VendorShare> of(EditionId edition);

    void store(Change<VendorShare> change);

    /** Forgets a cell of which nothing is known any longer. */
    void delete(EditionId edition, Change<ShareCell> change);
}
