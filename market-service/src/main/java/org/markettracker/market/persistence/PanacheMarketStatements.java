package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    public void note(Change<MarketStatement> change) {
        persist(taken(change));
        change.facts().forEach(announcements::announce);
    }

    private StatementRow taken(Change<MarketStatement> change) {
        MarketStatement statement = change.state();
        String key = key(statement.edition(), statement.id());
        StatementRow row = findByIdOptional(key).orElseGet(() -> {
            StatementRow made = new StatementRow();
            made.key = key;
            made.editionKey = statement.edition().toString();
            made.id = statement.id();
            return made;
        });
        row.take(statement);
        return row;
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
