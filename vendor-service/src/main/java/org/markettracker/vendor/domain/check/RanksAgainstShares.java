package org.markettracker.vendor.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.vendor.domain.audit.Finding;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** A stated place is one that the shares leave possible: no more vendors are surely above it than it says. */
final class RanksAgainstShares {
    private RanksAgainstShares() {}

    static List<Finding> findings(Grounds grounds) {
        List<Finding> findings = new ArrayList<>();
        for (VendorStatement each : grounds.standing()) {
            if (each.statement().measure() == Measure.RANK) {
                judge(each, grounds.reckoned().shares(), findings);
            }
        }
        return findings;
    }

    private static void judge(VendorStatement rank, SortedMap<ShareCell, VendorShare> shares, List<Finding> findings) {
        ShareCell cell = rank.cell();
        VendorShare own = shares.get(cell);
        if (own == null || own.share() == null) {
            return;
        }
        Interval interval = own.share().estimate().interval();
        List<VendorShare> above = shares
                .subMap(
                        new ShareCell(cell.segment(), "", cell.period()),
                        new ShareCell(cell.segment(), "\uffff", cell.period()))
                .values()
                .stream()
                .filter(each -> each.cell().isSingle()
                        && each.share() != null
                        && isAbove(
                                Objects.requireNonNull(each.share()).estimate().interval(), interval))
                .toList();
        if (BigDecimal.valueOf(above.size()).compareTo(rank.statement().value()) >= 0) {
            List<String> statements = new ArrayList<>(List.of(rank.statement().id()));
            above.forEach(each -> statements.addAll(
                    Objects.requireNonNull(each.share()).estimate().lowEvidence()));
            findings.add(new Finding(
                    cell.vendor() + " is stated to be at place "
                            + rank.statement().value().toPlainString() + " in "
                            + cell.segment() + " " + cell.period().code() + ", but " + above.size()
                            + " vendors have more",
                    statements,
                    List.of("RANK/" + cell.code())));
        }
    }

    private static boolean isAbove(Interval one, Interval other) {
        if (one.low() == null || other.high() == null) {
            return false;
        }
        int order = one.low().compareTo(other.high());
        return order > 0 || (order == 0 && (one.lowOpen() || other.highOpen()));
    }
}
