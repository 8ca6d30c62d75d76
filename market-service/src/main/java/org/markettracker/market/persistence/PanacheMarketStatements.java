package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

/** Statements in PostgreSQL. */
@ApplicationScoped
class PanacheMarketStatements implements MarketStatements, PanacheRepositoryBase<StatementRow, String> {
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
                .map(row -> row.give(edition))
                .toList();
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
        list("key in ?1", keys).forEach(row -> those.put(row.id, row.give(edition)));
        return those;
    }

    @Override
    public void storeAll(List<Change<MarketStatement>> changes) {
        Map<String, StatementRow> known = new HashMap<>();
        List<String> keys = changes.stream()
                .map(each -> key(each.state().edition(), each.state().id()))
                .toList();
        list("key in ?1", keys).forEach(row -> known.put(row.key, row));
        for (Change<MarketStatement> change : changes) {
            StatementRow row =
                    known.get(key(change.state().edition(), change.state().id()));
            StatementRow stored = row == null ? made(change.state()) : row;
            stored.take(change.state());
            stored.version++;
            persist(stored);
        }
        announcements.announceAll(
                changes.stream().flatMap(each -> each.facts().stream()).toList());
        // What is written need not be held until the transaction ends: there may be a hundred thousand of them.
        flush();
        getEntityManager().clear();
    }

    @Override
    public void note(Change<MarketStatement> change) {
        persist(taken(change));
        change.facts().forEach(announcements::announce);
    }

    private StatementRow taken(Change<MarketStatement> change) {
        MarketStatement statement = change.state();
        String key = key(statement.edition(), statement.id());
        StatementRow row = findByIdOptional(key).orElseGet(() -> made(statement));
        row.take(statement);
        return row;
    }

    private static StatementRow made(MarketStatement statement) {
        StatementRow made = new StatementRow();
        made.key = key(statement.edition(), statement.id());
        made.editionKey = statement.edition().toString();
        made.id = statement.id();
        return made;
    }

    @Override
    public void delete(Change<MarketStatement> change) {
        deleteById(key(change.state().edition(), change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    /** Thousands are read at each change and few of them changed: those that are only read need not be watched. */
    private Versioned<MarketStatement> given(StatementRow row, EditionId edition) {
        getEntityManager().detach(row);
        return row.give(edition);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
