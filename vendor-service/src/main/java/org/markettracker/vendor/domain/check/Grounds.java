package org.markettracker.vendor.domain.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.reckoning.Reckoned;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.statement.VendorStatement;

/**
 * What the checks look at.
 *
 * @param statements of the edition
 * @param reckoned what they imply
 * @param conflicts with what was decided about them
 * @param profiles of the edition
 * @param base the edition that it is based on
 * @param before what is known of shares in that edition
 */
public record Grounds(
        List<VendorStatement> statements,
        Reckoned reckoned,
        List<Conflict> conflicts,
        List<Profile> profiles,
        Optional<EditionId> base,
        Map<ShareCell, VendorShare> before) {
    /** The same with what was decided about the conflicts. */
    public Grounds with(List<Conflict> decided) {
        return new Grounds(statements, reckoned, decided, profiles, base, before);
    }

    /** Statements that stand. */
    List<VendorStatement> standing() {
        return statements.stream().filter(each -> each.standing().stands()).toList();
    }
}
