package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.evidence.Measure;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

/** Statements in PostgreSQL. */
@ApplicationScoped
class PanacheMarketStatements implements MarketStatements, PanacheRepositoryBase<StatementRow, String> {
    private static final int BATCH = 1000;

    private final Announcements announcements;

    PanacheMarketStatements(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<MarketStatement>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(row -> row.give(edition));
    }

    @Override
    public List<Versioned<MarketStatement>> of(EditionId edition) {
        return list("editionKey", Sort.by("id"), edition.toString()).stream()
                .map(row -> given(row, edition))
                .toList();
    }

    @Override
    public List<Versioned<MarketStatement>> after(EditionId edition, String id, int limit) {
        return find("editionKey = ?1 and id > ?2", Sort.by("id"), edition.toString(), id).page(0, limit).stream()
                .map(row -> given(row, edition))
                .toList();
    }

    @Override
    public List<Versioned<MarketStatement>> about(EditionId edition, Measure measure) {
        return list("editionKey = ?1 and measure = ?2", Sort.by("id"), edition.toString(), measure.code()).stream()
                .map(row -> given(row, edition))
                .toList();
    }

    @Override
    public Optional<String> supersededBy(EditionId edition, String id) {
        return find("editionKey = ?1 and supersededBy = ?2", Sort.by("id"), edition.toString(), id)
                .firstResultOptional()
                .map(row -> row.id);
    }

    @Override
    public long store(Change<MarketStatement> change) {
        StatementRow row = taken(change);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public Map<String, Versioned<MarketStatement>> those(EditionId edition, Collection<String> ids) {
        List<String> keys = ids.stream().map(id -> key(edition, id)).toList();
        Map<String, Versioned<MarketStatement>> those = new HashMap<>();
        list("key in ?1", keys).forEach(row -> those.put(row.id, given(row, edition)));
        return those;
    }

    @Override
    public Map<String, Long> versions(EditionId edition) {
        Map<String, Long> versions = new HashMap<>();
        getEntityManager()
                .createQuery("select s.id, s.version from StatementRow s where s.editionKey = ?1", Object[].class)
                .setParameter(1, edition.toString())
                .getResultList()
                .forEach(row -> versions.put((String) row[0], (Long) row[1]));
        return versions;
    }

    @Override
    public void storeAll(List<Change<MarketStatement>> changes) {
        writeAll(changes, 1);
    }

    @Override
    public void noteAll(List<Change<MarketStatement>> changes) {
        writeAll(changes, 0);
    }

    private void writeAll(List<Change<MarketStatement>> changes, int versions) {
        for (int from = 0; from < changes.size(); from += BATCH) {
            write(changes.subList(from, Math.min(changes.size(), from + BATCH)), versions);
        }
    }

    private void write(List<Change<MarketStatement>> changes, int versions) {
        Map<String, StatementRow> rows = new HashMap<>();
        list("key in ?1", changes.stream().map(each -> key(each.state())).toList())
                .forEach(row -> rows.put(row.key, row));
        for (Change<MarketStatement> change : changes) {
            StatementRow row = rows.computeIfAbsent(key(change.state()), key -> made(change.state()));
            row.take(change.state());
            row.version += versions;
            persist(row);
        }
        announcements.announceAll(
                changes.stream().flatMap(each -> each.facts().stream()).toList());
        // What is written need not be watched until the transaction ends: there may be a hundred thousand of them.
        flush();
        rows.values().forEach(getEntityManager()::detach);
    }

    private StatementRow taken(Change<MarketStatement> change) {
        MarketStatement statement = change.state();
        StatementRow row = findByIdOptional(key(statement)).orElseGet(() -> made(statement));
        row.take(statement);
        return row;
    }

    private static StatementRow made(MarketStatement statement) {
        StatementRow made = new StatementRow();
        made.key = key(statement);
        made.editionKey = statement.edition().toString();
        made.id = statement.id();
        return made;
    }

    @Override
    public void delete(Change<MarketStatement> change) {
        deleteById(key(change.state()));
        change.facts().forEach(announcements::announce);
    }

    /** Thousands are read at each change and few of them changed: those that are only read need not be watched. */
    private Versioned<MarketStatement> given(StatementRow row, EditionId edition) {
        getEntityManager().detach(row);
        return row.give(edition);
    }

    private static String key(MarketStatement statement) {
        return key(statement.edition(), statement.id());
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
