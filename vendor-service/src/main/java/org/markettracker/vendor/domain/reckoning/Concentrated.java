package org.markettracker.vendor.domain.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.concentration.Concentration;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/** Adds to the readings of each segment and period how concentrated it is, as the arithmetic tells. */
final class Concentrated {
    private Concentrated() {}

    static SortedMap<ShareCell, VendorShare> of(
            EditionId edition, SortedMap<ShareCell, VendorShare> readings, Map<Cell, Concentration> concentrations) {
        SortedMap<ShareCell, List<VendorShare>> places = new TreeMap<>();
        readings.forEach((cell, share) ->
                places.computeIfAbsent(place(cell), at -> new ArrayList<>()).add(share));
        SortedMap<ShareCell, VendorShare> all = new TreeMap<>(readings);
        concentrations.forEach((cell, concentration) -> {
            ShareCell at = new ShareCell(cell.segment(), "", cell.period());
            new Concentrations(edition, at, places.getOrDefault(at, List.of()))
                    .of(concentration)
                    .forEach(each -> all.merge(each.cell(), each, Concentrated::beside));
        });
        return all;
    }

    /** What the n largest have takes its place beside what else is known of them. */
    private static VendorShare beside(VendorShare reading, VendorShare largest) {
        return VendorShare.of(
                reading.edition(),
                reading.cell(),
                largest.share(),
                reading.rank(),
                reading.shareChange(),
                reading.revenue());
    }

    private static ShareCell place(ShareCell cell) {
        return new ShareCell(cell.segment(), "", cell.period());
    }
}
