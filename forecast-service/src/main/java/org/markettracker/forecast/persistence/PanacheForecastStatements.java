package org.markettracker.forecast.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/** Statements in PostgreSQL. */
@ApplicationScoped
class PanacheForecastStatements implements ForecastStatements, PanacheRepositoryBase<StatementRow, String> {
    private final Announcements announcements;

    PanacheForecastStatements(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<ForecastStatement>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(row -> row.give(edition));
    }

    @Override
    public List<Versioned<ForecastStatement>> of(EditionId edition) {
        return list("editionKey", Sort.by("id"), edition.toString()).stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public List<Versioned<ForecastStatement>> after(EditionId edition, String id, int limit) {
        return find("editionKey = ?1 and id > ?2", Sort.by("id"), edition.toString(), id).page(0, limit).stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public long store(Change<ForecastStatement> change) {
        ForecastStatement statement = change.state();
        String key = key(statement.edition(), statement.statement().id());
        StatementRow row = findByIdOptional(key).orElseGet(() -> {
            StatementRow made = new StatementRow();
            made.key = key;
            made.editionKey = statement.edition().toString();
            made.id = statement.statement().id();
            return made;
        });
        row.take(statement);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void note(Change<ForecastStatement> change) {
        ForecastStatement statement = change.state();
        findByIdOptional(key(statement.edition(), statement.statement().id()))
                .orElseThrow()
                .take(statement);
        change.facts().forEach(announcements::announce);
    }

    @Override
    public void delete(Change<ForecastStatement> change) {
        deleteById(key(change.state().edition(), change.state().statement().id()));
        change.facts().forEach(announcements::announce);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
