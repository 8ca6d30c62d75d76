package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;

/** Estimates in PostgreSQL. */
@ApplicationScoped
class PanacheMarketSizes implements MarketSizes, PanacheRepositoryBase<SizeRow, String> {
    private static final int BATCH = 1000;

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
    public void storeAll(EditionId edition, List<Change<MarketSize>> made, List<Change<Cell>> gone) {
        for (int from = 0; from < made.size(); from += BATCH) {
            write(edition, made.subList(from, Math.min(made.size(), from + BATCH)));
        }
        for (int from = 0; from < gone.size(); from += BATCH) {
            List<Change<Cell>> batch = gone.subList(from, Math.min(gone.size(), from + BATCH));
            delete(
                    "key in ?1",
                    batch.stream().map(each -> key(edition, each.state())).toList());
        }
        announcements.announceAll(Stream.concat(made.stream(), gone.stream())
                .flatMap(each -> each.facts().stream())
                .toList());
    }

    private void write(EditionId edition, List<Change<MarketSize>> made) {
        Map<String, SizeRow> rows = new HashMap<>();
        list(
                        "key in ?1",
                        made.stream()
                                .map(each -> key(edition, each.state().cell()))
                                .toList())
                .forEach(row -> rows.put(row.key, row));
        for (Change<MarketSize> change : made) {
            SizeRow row = rows.computeIfAbsent(key(edition, change.state().cell()), key -> {
                SizeRow fresh = new SizeRow();
                fresh.key = key;
                fresh.editionKey = edition.toString();
                return fresh;
            });
            row.take(change.state());
            persist(row);
        }
        // What is written need not be watched until the transaction ends.
        flush();
        rows.values().forEach(getEntityManager()::detach);
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
