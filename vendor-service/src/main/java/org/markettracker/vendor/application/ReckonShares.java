package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.program.OutOfPatience;
import org.markettracker.evidence.program.Patience;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
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
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.HeardSizes;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/**
 * Brings an edition up to date with its statements, profiles and the sizes heard: shares, what gave way, conflicts and
 * checks. Only what came out otherwise than before is stored and told. While the catalogue was not heard there is
 * nothing to reckon with, and the edition stays unsettled. What takes longer than the rules allow is refused before
 * anything is stored.
 */
@ApplicationScoped
public class ReckonShares {
    private static final String UNKEPT = "nothing of this change was kept";

    private final HeardEditions editions;
    private final Openings openings;
    private final VendorStatements statements;
    private final Profiles profiles;
    private final VendorShares shares;
    private final HeardSizes sizes;
    private final KeepAudit audit;
    private final Arithmetic arithmetic;
    private final ReckoningRules rules;

    ReckonShares(
            HeardEditions editions,
            Openings openings,
            VendorStatements statements,
            Profiles profiles,
            VendorShares shares,
            HeardSizes sizes,
            KeepAudit audit,
            Arithmetic arithmetic,
            ReckoningRules rules) {
        this.editions = editions;
        this.openings = openings;
        this.statements = statements;
        this.profiles = profiles;
        this.shares = shares;
        this.sizes = sizes;
        this.audit = audit;
        this.arithmetic = arithmetic;
        this.rules = rules;
    }

    /** The same from statements, profiles and sizes alone, so that nothing that is frozen hangs on the way to them. */
    public boolean reckonAnew(EditionId edition) {
        arithmetic.forget(edition);
        return reckon(edition, rules.whole(), "the edition was not frozen");
    }

    /**
     * After one statement, or a decision, changed. To be called behind the edition's gate; tells whether there was a
     * catalogue to reckon with.
     */
    public boolean reckon(EditionId edition) {
        return reckon(edition, rules.change(), UNKEPT);
    }

    /** The same after many statements changed, or where more time is given. */
    public boolean reckonMuch(EditionId edition) {
        return reckon(edition, rules.whole(), UNKEPT);
    }

    private boolean reckon(EditionId edition, Duration most, String otherwise) {
        Optional<Taxonomy> taxonomy = editions.find(edition).flatMap(HeardEdition::taxonomy);
        if (taxonomy.isEmpty()) {
            openings.unsettle(edition);
            return false;
        }
        List<VendorStatement> all =
                statements.of(edition).stream().map(Versioned::state).toList();
        Map<ShareCell, VendorShare> known = known(edition);
        Reckoned reckoned = reckoned(edition, taxonomy.get(), all, most, otherwise);
        openings.settle(edition);
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

    /** All of it within the time, since conflicts are looked at one by one after the arithmetic has answered. */
    private Reckoned reckoned(
            EditionId edition, Taxonomy taxonomy, List<VendorStatement> all, Duration most, String otherwise) {
        Map<Cell, HeardSize> heard = sizes.of(edition);
        try {
            return Patience.within(most, () -> Reckoning.of(edition, taxonomy, all, heard, arithmetic));
        } catch (OutOfPatience tooLong) {
            throw new Refused(
                    Refusal.TAKES_TOO_LONG,
                    "edition " + edition + ": its " + all.size() + " statements must be reckoned within "
                            + BigDecimal.valueOf(most.toNanos(), 9)
                                    .stripTrailingZeros()
                                    .toPlainString() + " s, and could not be; " + otherwise);
        }
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
