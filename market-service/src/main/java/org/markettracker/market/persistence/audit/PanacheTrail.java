package org.markettracker.market.persistence.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.edition.EditionId;

/** The trail of decisions in PostgreSQL; the application's role can only add to it. */
@ApplicationScoped
class PanacheTrail implements Trail, PanacheRepository<TrailRow> {
    @Override
    public void add(TrailEntry entry) {
        TrailRow row = new TrailRow();
        row.editionKey = entry.edition().toString();
        row.at = entry.at();
        row.by = entry.by();
        row.subject = entry.subject();
        row.what = entry.what();
        row.reason = entry.reason();
        persist(row);
    }

    @Override
    public List<Numbered> after(EditionId edition, long number, int limit) {
        return find("editionKey = ?1 and n > ?2", Sort.by("n"), edition.toString(), number).page(0, limit).stream()
                .map(row ->
                        new Numbered(row.n, new TrailEntry(edition, row.at, row.by, row.subject, row.what, row.reason)))
                .toList();
    }
}
