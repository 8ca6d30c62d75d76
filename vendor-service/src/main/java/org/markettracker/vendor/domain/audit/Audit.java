package org.markettracker.vendor.domain.audit;

import java.util.List;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;

/** The audit checks of an edition's shares. */
public final class Audit {
    private Audit() {}

    /** All checks, in order of their ids. */
    public static List<Check> of(EditionId edition, VendorShares shares) {
        return List.of(sharesAtMost100(edition, shares), statementsAgree(shares.inConflict(edition)));
    }

    private static Check sharesAtMost100(EditionId edition, VendorShares shares) {
        List<LeastSum> tooMuch = shares.leastSums(edition).stream()
                .filter(LeastSum::exceedsWhole)
                .toList();
        List<String> statements = tooMuch.stream()
                .flatMap(sum -> shares.of(edition, sum.segment(), sum.period()).stream())
                .filter(share -> share.cell().isSingle())
                .map(VendorShare::share)
                .filter(Reading.class::isInstance)
                .flatMap(share -> share.estimate().lowEvidence().stream())
                .toList();
        return new Check(
                "shares-at-most-100", tooMuch.stream().map(LeastSum::reason).toList(), statements);
    }

    private static Check statementsAgree(List<VendorShare> inConflict) {
        List<String> reasons = inConflict.stream()
                .flatMap(share -> share.conflicts().entrySet().stream())
                .map(each -> each.getKey() + ": the statements " + String.join(", ", each.getValue())
                        + " cannot all hold, and no decision is recorded")
                .toList();
        List<String> statements = inConflict.stream()
                .flatMap(share -> share.conflicts().values().stream())
                .flatMap(List::stream)
                .toList();
        return new Check("statements-agree", reasons, statements);
    }
}
