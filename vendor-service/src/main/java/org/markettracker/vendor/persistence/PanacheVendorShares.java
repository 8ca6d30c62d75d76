package org.markettracker.vendor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;

/** Shares in PostgreSQL. */
@ApplicationScoped
class PanacheVendorShares implements VendorShares, PanacheRepositoryBase<ShareRow, String> {
    private static final Sort IN_ORDER = Sort.by("segment", "period", "vendor");

    private final Bodies bodies;
    private final Announcements announcements;

    PanacheVendorShares(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public List<VendorShare> of(EditionId edition) {
        return shares(list("editionKey", IN_ORDER, edition.toString()));
    }

    @Override
    public List<VendorShare> after(EditionId edition, @Nullable ShareCell cell, int limit) {
        return shares(find(
                        "editionKey = ?1 and (segment, period, vendor) > (?2, ?3, ?4)",
                        IN_ORDER,
                        edition.toString(),
                        cell == null ? "" : cell.segment(),
                        cell == null ? "" : cell.period().code(),
                        cell == null ? "" : cell.vendor())
                .page(0, limit)
                .list());
    }

    @Override
    public void store(Change<VendorShare> change) {
        VendorShare share = change.state();
        ShareCell cell = share.cell();
        String key = key(share.edition(), cell);
        ShareRow row = findByIdOptional(key).orElseGet(() -> {
            ShareRow made = new ShareRow();
            made.key = key;
            made.editionKey = share.edition().toString();
            made.segment = cell.segment();
            made.vendor = cell.vendor();
            made.period = cell.period().code();
            return made;
        });
        row.body = bodies.write(share);
        persist(row);
        change.facts().forEach(announcements::announce);
    }

    @Override
    public void delete(EditionId edition, Change<ShareCell> change) {
        deleteById(key(edition, change.state()));
        change.facts().forEach(announcements::announce);
    }

    private List<VendorShare> shares(List<ShareRow> rows) {
        return rows.stream()
                .map(row -> bodies.read(row.body, VendorShare.class))
                .toList();
    }

    private static String key(EditionId edition, ShareCell cell) {
        return edition + "/" + cell.code();
    }
}
