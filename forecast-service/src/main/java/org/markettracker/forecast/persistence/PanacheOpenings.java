package org.markettracker.forecast.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Openings;

/** Which editions were opened, in PostgreSQL. */
@ApplicationScoped
class PanacheOpenings implements Openings, PanacheRepositoryBase<OpeningRow, String> {
    @Override
    public boolean isOpen(EditionId id) {
        return findByIdOptional(id.toString())
                .filter(row -> row.waitsFor == null)
                .isPresent();
    }

    @Override
    public void await(EditionId id, EditionId base) {
        store(id, base.toString());
    }

    @Override
    public List<EditionId> waitingFor(EditionId base) {
        return list("waitsFor", Sort.by("key"), base.toString()).stream()
                .map(row -> EditionId.parse(row.key))
                .toList();
    }

    @Override
    public void open(EditionId id) {
        store(id, null);
    }

    private void store(EditionId id, @Nullable String waitsFor) {
        OpeningRow row = findByIdOptional(id.toString()).orElseGet(OpeningRow::new);
        row.key = id.toString();
        row.waitsFor = waitsFor;
        persist(row);
    }
}
