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
import org.markettracker.market.domain.vintage.Restatement;
import org.markettracker.market.domain.vintage.Restatements;

/** Restatements in PostgreSQL. */
@ApplicationScoped
class PanacheRestatements implements Restatements, PanacheRepositoryBase<RestatementRow, String> {
    private final Bodies bodies;
    private final Announcements announcements;

    PanacheRestatements(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<Restatement>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(this::restatement);
    }

    @Override
    public List<Versioned<Restatement>> of(EditionId edition) {
        return list("editionKey", Sort.by("id"), edition.toString()).stream()
                .map(this::restatement)
                .toList();
    }

    @Override
    public List<Versioned<Restatement>> after(EditionId edition, String id, int limit) {
        return find("editionKey = ?1 and id > ?2", Sort.by("id"), edition.toString(), id).page(0, limit).stream()
                .map(this::restatement)
                .toList();
    }

    @Override
    public long store(Change<Restatement> change) {
        Restatement restatement = change.state();
        String key = key(restatement.edition(), restatement.id());
        RestatementRow row = findByIdOptional(key).orElseGet(() -> {
            RestatementRow made = new RestatementRow();
            made.key = key;
            made.editionKey = restatement.edition().toString();
            made.id = restatement.id();
            return made;
        });
        row.body = bodies.write(restatement);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(Change<Restatement> change) {
        deleteById(key(change.state().edition(), change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    private Versioned<Restatement> restatement(RestatementRow row) {
        return new Versioned<>(bodies.read(row.body, Restatement.class), row.version);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
