package org.markettracker.vendor.domain.share;

import java.util.List;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.audit.LeastSum;
import org.markettracker.vendor.domain.edition.EditionId;

/** What is known of shares in all editions. */
public interface VendorShares {
    /** All of an edition, in order of segment, period and vendor. */
    List<VendorShare> of(EditionId edition);

    /** Those of one segment in one period, in order of the vendor. */
    List<VendorShare> of(EditionId edition, String segment, Period period);

    /** Those whose statements contradict each other. */
    List<VendorShare> inConflict(EditionId edition);

    /** For each segment and period, what the single vendors have at least, in order of segment and period. */
    List<LeastSum> leastSums(EditionId edition);

    void store(Change<VendorShare> change);

    /** Forgets a cell that no statement speaks of any longer. */
    void delete(EditionId edition, Change<ShareCell> change);
}
