package org.markettracker.vendor.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.markettracker.vendor.domain.audit.Check;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.audit.Finding;

/** All audit checks of an edition, in order of their ids. */
public final class Checks {
    /** The one that cannot be waived: its conflicts are decided one by one. */
    public static final String STATEMENTS_AGREE = "statements-agree";

    private Checks() {}

    public static List<Check> of(Grounds grounds) {
        return List.of(
                Check.of("conflicts-complete", conflictsComplete(grounds)),
                Check.of("edition-against-edition", EditionsAgree.findings(grounds)),
                Check.of("language-against-language", LanguagesAgree.findings(grounds.profiles())),
                Check.of("ranks-against-shares", RanksAgainstShares.findings(grounds)),
                Check.of("shares-against-sizes", sharesAgainstSizes(grounds)),
                Check.of("shares-at-most-100", SharesAtMost100.findings(grounds.standing())),
                Check.of(STATEMENTS_AGREE, statementsAgree(grounds)),
                Check.of("vendors-present", VendorsPresent.findings(grounds)));
    }

    private static List<Finding> conflictsComplete(Grounds grounds) {
        List<Finding> findings = new ArrayList<>();
        if (grounds.reckoned().moreConflicts()) {
            findings.add(new Finding(
                    "there may be more conflicts than the "
                            + grounds.conflicts().size() + " that were looked for",
                    List.of(),
                    List.of()));
        }
        if (!grounds.reckoned().unplaced().isEmpty()) {
            findings.add(new Finding(
                    "the catalogue has no such segment: the statements "
                            + String.join(", ", grounds.reckoned().unplaced()) + " are left out",
                    grounds.reckoned().unplaced(),
                    List.of()));
        }
        return findings;
    }

    private static List<Finding> sharesAgainstSizes(Grounds grounds) {
        List<Finding> findings = new ArrayList<>();
        if (!grounds.reckoned().sizesHold()) {
            findings.add(new Finding(
                    "the sizes heard cannot all hold, and the shares are reckoned without them", List.of(), List.of()));
        }
        for (Conflict each : grounds.reckoned().againstSizes()) {
            if (isOpen(each, grounds)) {
                findings.add(new Finding(
                        "the statements " + String.join(", ", each.statements())
                                + " can all hold, but not within the sizes of the market",
                        each.statements(),
                        List.of()));
            }
        }
        return findings;
    }

    private static boolean isOpen(Conflict conflict, Grounds grounds) {
        return grounds.conflicts().stream()
                .anyMatch(each -> each.id().equals(conflict.id()) && each.decision() == null);
    }

    private static List<Finding> statementsAgree(Grounds grounds) {
        return grounds.conflicts().stream()
                .filter(each -> each.decision() == null)
                .map(each -> new Finding(
                        each.sentence() + " (the statements " + String.join(", ", each.statements())
                                + " cannot all hold, and no decision is recorded)",
                        each.statements(),
                        List.of()))
                .toList();
    }
}
