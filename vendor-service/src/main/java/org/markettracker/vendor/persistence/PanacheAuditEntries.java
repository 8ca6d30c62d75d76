package org.markettracker.vendor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.audit.AuditEntry;
import org.markettracker.vendor.domain.audit.Check;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.edition.EditionId;

/** Checks and conflicts in PostgreSQL. */
@ApplicationScoped
class PanacheAuditEntries implements AuditEntries, PanacheRepositoryBase<AuditRow, String> {
    private static final String CHECK = "check";
    private static final String CONFLICT = "conflict";

    private final Bodies bodies;
    private final Announcements announcements;

    PanacheAuditEntries(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<AuditEntry>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(this::entry);
    }

    @Override
    public List<Versioned<AuditEntry>> of(EditionId edition) {
        return list("editionKey", Sort.by("kind", "id"), edition.toString()).stream()
                .map(this::entry)
                .toList();
    }

    @Override
    public <T extends AuditEntry> List<T> after(EditionId edition, Class<T> kind, String id, int limit) {
        return find(
                        "editionKey = ?1 and kind = ?2 and id > ?3",
                        Sort.by("id"),
                        edition.toString(),
                        kind == Check.class ? CHECK : CONFLICT,
                        id)
                .page(0, limit)
                .stream()
                .map(row -> bodies.read(row.body, kind))
                .toList();
    }

    @Override
    public void store(EditionId edition, Change<AuditEntry> change) {
        AuditEntry entry = change.state();
        String key = key(edition, entry.id());
        AuditRow row = findByIdOptional(key).orElseGet(() -> {
            AuditRow made = new AuditRow();
            made.key = key;
            made.editionKey = edition.toString();
            made.id = entry.id();
            return made;
        });
        row.kind = entry instanceof Check ? CHECK : CONFLICT;
        row.body = bodies.write(entry);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
    }

    @Override
    public void delete(EditionId edition, Change<AuditEntry> change) {
        deleteById(key(edition, change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    private Versioned<AuditEntry> entry(AuditRow row) {
        AuditEntry entry =
                row.kind.equals(CHECK) ? bodies.read(row.body, Check.class) : bodies.read(row.body, Conflict.class);
        return new Versioned<>(entry, row.version);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
