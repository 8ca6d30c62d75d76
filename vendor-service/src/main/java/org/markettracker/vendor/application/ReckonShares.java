package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.check.Grounds;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.edition.HeardEditions;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.reckoning.Arithmetic;
import org.markettracker.vendor.domain.reckoning.Movements;
import org.markettracker.vendor.domain.reckoning.Reckoned;
import org.markettracker.vendor.domain.reckoning.Reckoning;
import org.markettracker.vendor.domain.share.HeardSizes;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/**
 * Brings an edition up to date with its statements, profiles and the sizes heard: shares, what gave way, conflicts and
 * checks. Only what came out otherwise than before is stored and told. While the catalogue was not heard there is
 * nothing to reckon with, and the edition stays unsettled.
 */
@ApplicationScoped
public class ReckonShares {
    private final HeardEditions editions;
    private final Openings openings;
    private final VendorStatements statements;
    private final Profiles profiles;
    private final VendorShares shares;
    private final HeardSizes sizes;
    private final KeepAudit audit;
    private final Arithmetic arithmetic;

    ReckonShares(
            HeardEditions editions,
            Openings openings,
            VendorStatements statements,
            Profiles profiles,
            VendorShares shares,
            HeardSizes sizes,
            KeepAudit audit,
            Arithmetic arithmetic) {
        this.editions = editions;
        this.openings = openings;
        this.statements = statements;
        this.profiles = profiles;
        this.shares = shares;
        this.sizes = sizes;
        this.audit = audit;
        this.arithmetic = arithmetic;
    }

    /** The same from statements, profiles and sizes alone, so that nothing that is frozen hangs on the way to them. */
    public boolean reckonAnew(EditionId edition) {
        arithmetic.forget(edition);
        return reckon(edition);
    }

    /** To be called behind the edition's gate; tells whether there was a catalogue to reckon with. */
    public boolean reckon(EditionId edition) {
        Optional<Taxonomy> taxonomy = editions.find(edition).flatMap(HeardEdition::taxonomy);
        if (taxonomy.isEmpty()) {
            openings.unsettle(edition);
            return false;
        }
        openings.settle(edition);
        List<VendorStatement> all =
                statements.of(edition).stream().map(Versioned::state).toList();
        Map<ShareCell, VendorShare> known = known(edition);
        Reckoned reckoned = Reckoning.of(edition, taxonomy.get(), all, sizes.of(edition), arithmetic);
        Optional<EditionId> base = openings.baseOf(edition);
        Map<ShareCell, VendorShare> before = base.map(this::known).orElse(Map.of());
        keep(
                edition,
                base.map(id -> Movements.since(id, before, reckoned.shares())).orElse(reckoned.shares()),
                known);
        note(all, reckoned);
        audit.keep(
                edition,
                new Grounds(
                        all,
                        reckoned,
                        reckoned.conflicts(),
                        profiles.of(edition).stream().map(Versioned::state).toList(),
                        base,
                        before));
        return true;
    }

    private Map<ShareCell, VendorShare> known(EditionId edition) {
        Map<ShareCell, VendorShare> known = new TreeMap<>();
        shares.of(edition).forEach(each -> known.put(each.cell(), each));
        return known;
    }

    private void keep(EditionId edition, Map<ShareCell, VendorShare> found, Map<ShareCell, VendorShare> known) {
        found.forEach((cell, share) -> {
            if (!share.equals(known.remove(cell))) {
                shares.store(share.reckoned());
            }
        });
        known.values().forEach(each -> shares.delete(edition, each.gone()));
    }

    private void note(List<VendorStatement> all, Reckoned reckoned) {
        for (VendorStatement each : all) {
            VendorStatement noted =
                    each.givingWay(reckoned.gaveWay().get(each.statement().id()));
            if (!noted.equals(each)) {
                statements.note(noted.recorded());
            }
        }
    }
}
