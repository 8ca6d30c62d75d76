package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.audit.Audit;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.HeardSizes;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Brings shares up to date with the statements and sizes they rest on, and with them the audit checks. */
@ApplicationScoped
class EstimateShares {
    private final VendorStatements statements;
    private final VendorShares shares;
    private final HeardSizes sizes;
    private final Announcements announcements;

    EstimateShares(VendorStatements statements, VendorShares shares, HeardSizes sizes, Announcements announcements) {
        this.statements = statements;
        this.shares = shares;
        this.sizes = sizes;
        this.announcements = announcements;
    }

    /** Weighs anew the cells of which a statement changed. */
    void weigh(EditionId edition, Collection<ShareCell> cells) {
        cells.forEach(cell -> weigh(edition, cell));
        Audit.of(edition, shares).forEach(check -> announcements.announce(new Fact.CheckIs(edition, check)));
    }

    private void weigh(EditionId edition, ShareCell cell) {
        List<Statement> about = statements.about(edition, cell).stream()
                .map(VendorStatement::statement)
                .toList();
        if (about.isEmpty()) {
            shares.delete(edition, Change.of(cell, new Fact.ShareGone(edition, cell)));
        } else {
            Optional<HeardSize> size = sizes.find(edition, cell.segment(), cell.period());
            shares.store(VendorShare.weigh(edition, cell, about, size).weighed());
        }
    }

    /** Derives anew the revenues that rest on a size. */
    void derive(EditionId edition, String segment, Period period) {
        Optional<HeardSize> size = sizes.find(edition, segment, period);
        shares.of(edition, segment, period)
                .forEach(share -> shares.store(share.with(size).weighed()));
    }

    /** Derives anew all revenues of an edition. */
    void derive(EditionId edition) {
        shares.of(edition).stream()
                .map(VendorShare::cell)
                .map(cell -> new ShareCell(cell.segment(), "", cell.period()))
                .distinct()
                .forEach(place -> derive(edition, place.segment(), place.period()));
    }
}
