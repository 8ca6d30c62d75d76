package org.markettracker.vendor.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.vendor.domain.audit.Finding;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** What is stated of single vendors is together no more than the whole of a segment. */
final class SharesAtMost100 {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final Map<String, Interval> most = new TreeMap<>();
    private final Map<String, String> by = new TreeMap<>();

    private SharesAtMost100() {}

    static List<Finding> findings(List<VendorStatement> standing) {
        Map<ShareCell, SharesAtMost100> places = new TreeMap<>();
        for (VendorStatement each : standing) {
            ShareCell cell = each.cell();
            if (each.statement().measure() == Measure.SHARE && cell.isSingle()) {
                places.computeIfAbsent(new ShareCell(cell.segment(), "", cell.period()), place -> new SharesAtMost100())
                        .take(each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        places.forEach((place, vendors) -> vendors.judge(place, findings));
        return findings;
    }

    private void take(VendorStatement from) {
        String vendor = from.cell().vendor();
        Interval stated = from.about() == null
                ? from.statement().bounds()
                : from.statement().bounds(from.about());
        Interval known = most.get(vendor);
        if (known == null || stated.compareLow(known) > 0) {
            most.put(vendor, stated);
            by.put(vendor, from.statement().id());
        }
    }

    private void judge(ShareCell place, List<Finding> findings) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean open = false;
        for (Interval each : most.values()) {
            sum = sum.add(each.low() == null ? BigDecimal.ZERO : each.low());
            open |= each.lowOpen();
        }
        int order = sum.compareTo(WHOLE);
        if (order > 0 || (order == 0 && open)) {
            String least = sum.stripTrailingZeros().toPlainString() + " %";
            findings.add(new Finding(
                    place.segment() + " " + place.period().code() + ": named shares sum to "
                            + (open ? "more than " + least : "at least " + least + ", more than 100 %"),
                    List.copyOf(by.values()),
                    most.keySet().stream()
                            .map(vendor -> "SHARE/" + new ShareCell(place.segment(), vendor, place.period()).code())
                            .toList()));
        }
    }
}
