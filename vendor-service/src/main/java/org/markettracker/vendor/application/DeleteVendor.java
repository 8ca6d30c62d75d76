package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Takes a vendor of a draft back, unless a statement still names it. */
@ApplicationScoped
public class DeleteVendor {
    private final DraftDesk desk;
    private final Profiles profiles;
    private final VendorStatements statements;
    private final Openings openings;

    DeleteVendor(DraftDesk desk, Profiles profiles, VendorStatements statements, Openings openings) {
        this.desk = desk;
        this.profiles = profiles;
        this.statements = statements;
        this.openings = openings;
    }

    @Transactional
    public void delete(EditionId edition, String vendor, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Profile> known = profiles.find(edition, vendor)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "vendor " + vendor + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("vendor " + vendor, seen);
        }
        List<String> naming = statements.of(edition).stream()
                .filter(each -> each.state().named().contains(vendor))
                .map(each -> each.state().statement().id())
                .toList();
        if (!naming.isEmpty()) {
            throw new Refused(
                    Refusal.STILL_NAMED,
                    "vendor " + vendor + ": must not be named by a statement, is by " + String.join(", ", naming));
        }
        profiles.delete(edition, known.state().gone(edition));
        // Checks look at profiles too.
        openings.unsettle(edition);
    }
}
