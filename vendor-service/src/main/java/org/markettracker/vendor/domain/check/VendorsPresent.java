package org.markettracker.vendor.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.audit.Finding;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** Nobody is said to have a share of a time that he was not there, by his own profile. */
final class VendorsPresent {
    private VendorsPresent() {}

    static List<Finding> findings(Grounds grounds) {
        Map<String, Profile> profiles = new TreeMap<>();
        grounds.profiles().forEach(each -> profiles.put(each.vendor(), each));
        List<Finding> findings = new ArrayList<>();
        for (VendorStatement each : grounds.standing()) {
            for (String vendor : each.named()) {
                Profile profile = profiles.get(vendor);
                if (profile != null) {
                    judge(each, profile, findings);
                }
            }
        }
        return findings;
    }

    private static void judge(VendorStatement statement, Profile profile, List<Finding> findings) {
        Period period = statement.statement().period();
        Period entered = profile.entered();
        if (entered != null && period.end().isBefore(entered.start())) {
            findings.add(finding(statement, profile, "entered only in " + entered.label()));
        }
        Period last = profile.last();
        if (last != null && period.start().isAfter(last.end())) {
            findings.add(finding(
                    statement,
                    profile,
                    (profile.merger() == null
                                    ? "was there until "
                                    : "is part of " + profile.merger().into() + " since ")
                            + last.label()));
        }
    }

    private static Finding finding(VendorStatement statement, Profile profile, String why) {
        return new Finding(
                profile.vendor() + " " + why + ", but " + statement.statement().id() + " speaks of it in "
                        + statement.statement().period().label(),
                List.of(statement.statement().id()),
                List.of());
    }
}
