package org.markettracker.forecast.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Openings;

/** Openings in PostgreSQL. They are asked for by queries, since a look before the gate must not hide one behind it. */
@ApplicationScoped
class PanacheOpenings implements Openings, PanacheRepositoryBase<OpeningRow, String> {
    @Override
    public boolean isOpen(EditionId id) {
        return count("editionKey = ?1 and opened", id.toString()) > 0;
    }

    @Override
    public void await(EditionId id, Optional<EditionId> base) {
        if (count("editionKey", id.toString()) == 0) {
            OpeningRow row = new OpeningRow();
            row.editionKey = id.toString();
            row.tracker = id.tracker();
            row.edition = id.edition();
            row.baseKey = base.map(EditionId::toString).orElse(null);
            persist(row);
        }
    }

    @Override
    public void opened(EditionId id) {
        update("opened = true where editionKey = ?1", id.toString());
    }

    @Override
    public List<EditionId> waitingFor(EditionId base) {
        return list("baseKey = ?1 and not opened", Sort.by("editionKey"), base.toString()).stream()
                .map(row -> new EditionId(row.tracker, row.edition))
                .toList();
    }

    @Override
    public void unsettle(EditionId id) {
        update("unsettled = true where editionKey = ?1 and opened", id.toString());
    }

    @Override
    public boolean settle(EditionId id) {
        return update("unsettled = false where editionKey = ?1 and unsettled", id.toString()) > 0;
    }

    @Override
    public List<EditionId> unsettled() {
        return list("unsettled", Sort.by("editionKey")).stream()
                .map(row -> new EditionId(row.tracker, row.edition))
                .toList();
    }

    @Override
    public Optional<EditionId> baseOf(EditionId id) {
        return find("editionKey = ?1 and baseKey is not null", id.toString())
                .firstResultOptional()
                .map(row ->
                        new EditionId(row.tracker, String.valueOf(row.baseKey).substring(row.tracker.length() + 1)));
    }
}
