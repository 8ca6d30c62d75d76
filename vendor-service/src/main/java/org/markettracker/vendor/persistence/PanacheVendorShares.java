package org.markettracker.vendor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.audit.LeastSum;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.Reading;
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
    public List<VendorShare> of(EditionId edition, String segment, Period period) {
        return shares(list(
                "editionKey = ?1 and segment = ?2 and period = ?3",
                IN_ORDER,
                edition.toString(),
                segment,
                period.code()));
    }

    @Override
    public List<VendorShare> inConflict(EditionId edition) {
        return shares(list("editionKey = ?1 and conflicting", IN_ORDER, edition.toString()));
    }

    @Override
    public List<LeastSum> leastSums(EditionId edition) {
        return getEntityManager()
                .createQuery(
                        "select segment, period, sum(leastShare), sum(case when leastOpen then 1 else 0 end)"
                                + " from ShareRow where editionKey = ?1 and single and leastShare is not null"
                                + " group by segment, period order by segment, period",
                        Object[].class)
                .setParameter(1, edition.toString())
                .getResultStream()
                .map(row -> new LeastSum(
                        (String) row[0],
                        Period.parse((String) row[1]),
                        (BigDecimal) row[2],
                        ((Number) row[3]).intValue() > 0))
                .toList();
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
            made.single = cell.isSingle();
            return made;
        });
        Reading stated = share.share();
        row.leastShare = stated == null ? null : stated.estimate().low();
        row.leastOpen = stated != null && stated.estimate().lowOpen();
        row.conflicting = !share.conflicts().isEmpty();
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
