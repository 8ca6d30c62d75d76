package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;

/** Estimates in PostgreSQL. */
@ApplicationScoped
class PanacheMarketSizes implements MarketSizes, PanacheRepositoryBase<SizeRow, String> {
    private final Announcements announcements;

    PanacheMarketSizes(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<MarketSize> of(EditionId edition) {
        return list("editionKey", Sort.by("key"), edition.toString()).stream()
                .map(row -> given(row, edition))
                .toList();
    }

    @Override
    public List<MarketSize> after(EditionId edition, String code, int limit) {
        return find("editionKey = ?1 and key > ?2", Sort.by("key"), edition.toString(), edition + "/" + code)
                .page(0, limit)
                .stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public Optional<MarketSize> find(EditionId edition, Cell cell) {
        return findByIdOptional(key(edition, cell)).map(row -> row.give(edition));
    }

    @Override
    public void store(Change<MarketSize> change) {
        MarketSize size = change.state();
        String key = key(size.edition(), size.cell());
        SizeRow row = findByIdOptional(key).orElseGet(() -> {
            SizeRow made = new SizeRow();
            made.key = key;
            made.editionKey = size.edition().toString();
            return made;
        });
        row.take(size);
        persist(row);
        change.facts().forEach(announcements::announce);
    }

    @Override
    public void delete(EditionId edition, Change<Cell> change) {
        deleteById(key(edition, change.state()));
        change.facts().forEach(announcements::announce);
    }

    /** Thousands are read at each change and few of them changed: those that are only read need not be watched. */
    private MarketSize given(SizeRow row, EditionId edition) {
        getEntityManager().detach(row);
        return row.give(edition);
    }

    private static String key(EditionId edition, Cell cell) {
        return edition + "/" + cell.code();
    }
}
