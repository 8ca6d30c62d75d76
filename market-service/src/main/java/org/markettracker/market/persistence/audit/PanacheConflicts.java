package org.markettracker.market.persistence.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictPlace;
import org.markettracker.market.domain.conflict.Conflicts;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.persistence.Bodies;

/** Conflicts in PostgreSQL. */
@ApplicationScoped
class PanacheConflicts implements Conflicts, PanacheRepositoryBase<ConflictRow, String> {
    private static final String SMALLEST_FIRST = " order by size, substring(statements, 1, %1$d), key";
    private static final String AFTER = " and (size > ?2 or size = ?2 and (substring(statements, 1, %1$d) > ?3"
            + " or substring(statements, 1, %1$d) = ?3 and key > ?4))";

    private final Bodies bodies;
    private final Announcements announcements;

    PanacheConflicts(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<Conflict>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(this::conflict);
    }

    @Override
    public List<Versioned<Conflict>> of(EditionId edition) {
        return list(query(""), edition.toString()).stream().map(this::conflict).toList();
    }

    @Override
    public List<Versioned<Conflict>> after(EditionId edition, ConflictPlace place, int limit) {
        return find(
                        query(AFTER),
                        edition.toString(),
                        place.size(),
                        place.beginning().replace(' ', '\n'),
                        key(edition, place.id()))
                .page(0, limit)
                .stream()
                .map(this::conflict)
                .toList();
    }

    @Override
    public long store(Change<Conflict> change) {
        Conflict conflict = change.state();
        ConflictRow row = findByIdOptional(key(conflict.edition(), conflict.id()))
                .orElseGet(() -> {
                    ConflictRow made = new ConflictRow();
                    made.key = key(conflict.edition(), conflict.id());
                    made.editionKey = conflict.edition().toString();
                    made.size = conflict.statements().size();
                    made.statements = String.join("\n", conflict.statements());
                    return made;
                });
        row.body = bodies.write(conflict);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(Change<Conflict> change) {
        deleteById(key(change.state().edition(), change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    private Versioned<Conflict> conflict(ConflictRow row) {
        return new Versioned<>(bodies.read(row.body, Conflict.class), row.version);
    }

    private static String query(String after) {
        return ("editionKey = ?1" + after + SMALLEST_FIRST).formatted(ConflictPlace.LONGEST);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
