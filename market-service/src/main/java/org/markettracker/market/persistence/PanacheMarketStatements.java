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
import org.markettracker.market.domain.statement.Cell;
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
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public List<MarketStatement> about(EditionId edition, Cell cell) {
        return list(
                        "editionKey = ?1 and segment = ?2 and period = ?3",
                        Sort.by("id"),
                        edition.toString(),
                        cell.segment(),
                        cell.period().code())
                .stream()
                .map(row -> row.give(edition).state())
                .filter(statement -> statement.cell().equals(cell))
                .toList();
    }

    @Override
    public long store(Change<MarketStatement> change) {
        MarketStatement statement = change.state();
        String key = key(statement.edition(), statement.statement().id());
        StatementRow row = findByIdOptional(key).orElseGet(() -> {
            StatementRow made = new StatementRow();
            made.key = key;
            made.editionKey = statement.edition().toString();
            made.id = statement.statement().id();
            return made;
        });
        row.take(statement);
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(Change<MarketStatement> change) {
        deleteById(key(change.state().edition(), change.state().statement().id()));
        change.facts().forEach(announcements::announce);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
