package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/**
 * What all statements of an edition imply together.
 *
 * @param shares of every cell of which something is known
 * @param conflicts every smallest set of statements that cannot all hold, not decided yet
 * @param moreConflicts whether there may be more than were looked for
 * @param gaveWay statements that gave way for the rest to hold, each by which part of its value
 * @param sizesHold whether the sizes heard can all hold; where not, as while news of them is on its way, the shares are
 *     reckoned without them
 * @param againstSizes the conflicts that are none without the sizes heard
 * @param unplaced statements left out because the catalogue has no such segment
 */
public record Reckoned(
        SortedMap<ShareCell, VendorShare> shares,
        List<Conflict> conflicts,
        boolean moreConflicts,
        Map<String, BigDecimal> gaveWay,
        boolean sizesHold,
        List<Conflict> againstSizes,
        List<String> unplaced) {}
