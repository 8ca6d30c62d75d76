package org.markettracker.vendor.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.vendor.domain.audit.Finding;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** A share that cannot be what the edition before said has a statement behind it that says why. */
final class EditionsAgree {
    private EditionsAgree() {}

    static List<Finding> findings(Grounds grounds) {
        if (grounds.base().isEmpty()) {
            return List.of();
        }
        Set<String> explained = new HashSet<>();
        for (VendorStatement each : grounds.statements()) {
            if (each.restatement() != null) {
                explained.add(each.statement().id());
            }
        }
        List<Finding> findings = new ArrayList<>();
        grounds.before().forEach((cell, before) -> judge(cell, before, grounds, explained, findings));
        return findings;
    }

    private static void judge(
            ShareCell cell, VendorShare before, Grounds grounds, Set<String> explained, List<Finding> findings) {
        VendorShare now = grounds.reckoned().shares().get(cell);
        Reading then = before.share();
        Reading share = now == null ? null : now.share();
        if (then == null || share == null) {
            return;
        }
        Interval old = then.estimate().interval();
        Interval fresh = share.estimate().interval();
        List<String> behind = Stream.concat(
                        share.estimate().lowEvidence().stream(), share.estimate().highEvidence().stream())
                .toList();
        if (old.intersect(fresh).isEmpty() && behind.stream().noneMatch(explained::contains)) {
            findings.add(new Finding(
                    "the share of " + cell.vendor() + " in " + cell.segment() + " "
                            + cell.period().code() + " was "
                            + old + " in "
                            + grounds.base().map(Object::toString).orElse("") + " and is " + fresh
                            + ", and no statement behind it says why",
                    behind,
                    List.of("SHARE/" + cell.code())));
        }
    }
}
