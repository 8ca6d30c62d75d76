package org.markettracker.vendor.domain.reckoning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/**
 * Adds to the readings of each segment and period how concentrated it is. What was reckoned before from the same
 * readings and places is taken over: this is the dearest part of a reckoning, and one change touches few segments.
 */
final class Concentrated {
    private Concentrated() {}

    static SortedMap<ShareCell, VendorShare> of(
            SortedMap<ShareCell, VendorShare> readings, List<Statement> standing, Map<ShareCell, VendorShare> before) {
        SortedMap<ShareCell, List<VendorShare>> places = new TreeMap<>();
        readings.forEach((cell, share) ->
                places.computeIfAbsent(place(cell), at -> new ArrayList<>()).add(share));
        Map<ShareCell, List<Statement>> ranks = new TreeMap<>();
        standing.stream().filter(each -> each.measure() == Measure.RANK).forEach(each -> ranks.computeIfAbsent(
                        place(ShareCell.of(each)), at -> new ArrayList<>())
                .add(each));
        SortedMap<ShareCell, VendorShare> all = new TreeMap<>(readings);
        places.forEach((at, shares) -> {
            List<Statement> stated = ranks.getOrDefault(at, List.of());
            String basis = basis(shares, stated);
            List<VendorShare> known = known(at, basis, before);
            (known.isEmpty() ? Concentrations.of(shares, stated, basis) : known)
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

    private static List<VendorShare> known(ShareCell at, String basis, Map<ShareCell, VendorShare> before) {
        VendorShare squares = before.get(new ShareCell(at.segment(), ShareCell.HHI, at.period()));
        if (squares == null || !basis.equals(squares.basis())) {
            return List.of();
        }
        List<VendorShare> known = new ArrayList<>(List.of(squares));
        for (int n = 1; n <= Concentrations.LARGEST; n++) {
            VendorShare largest = before.get(new ShareCell(at.segment(), "CR" + n, at.period()));
            if (largest != null) {
                known.add(largest);
            }
        }
        return known;
    }

    private static String basis(List<VendorShare> shares, List<Statement> ranks) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shares.forEach(each -> digest.update((each.cell() + "=" + each.share()).getBytes(StandardCharsets.UTF_8)));
            ranks.forEach(each -> digest.update(each.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
