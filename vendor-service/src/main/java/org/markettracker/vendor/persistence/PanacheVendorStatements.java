package org.markettracker.vendor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Statements in PostgreSQL. */
@ApplicationScoped
class PanacheVendorStatements implements VendorStatements, PanacheRepositoryBase<StatementRow, String> {
    private final Announcements announcements;

    PanacheVendorStatements(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<VendorStatement>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(row -> row.give(edition));
    }

    @Override
    public List<Versioned<VendorStatement>> of(EditionId edition) {
        return list("editionKey", Sort.by("id"), edition.toString()).stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public List<Versioned<VendorStatement>> after(EditionId edition, String id, int limit) {
        return find("editionKey = ?1 and id > ?2", Sort.by("id"), edition.toString(), id).page(0, limit).stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public long store(Change<VendorStatement> change) {
        VendorStatement statement = change.state();
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
    public void note(Change<VendorStatement> change) {
        VendorStatement statement = change.state();
        findByIdOptional(key(statement.edition(), statement.statement().id()))
                .orElseThrow()
                .take(statement);
        change.facts().forEach(announcements::announce);
    }

    @Override
    public void delete(Change<VendorStatement> change) {
        deleteById(key(change.state().edition(), change.state().statement().id()));
        change.facts().forEach(announcements::announce);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
