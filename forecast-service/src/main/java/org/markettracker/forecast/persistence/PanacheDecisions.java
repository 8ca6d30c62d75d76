package org.markettracker.forecast.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.forecast.domain.audit.Decisions;
import org.markettracker.forecast.domain.edition.EditionId;

/** Decisions in PostgreSQL. */
@ApplicationScoped
class PanacheDecisions implements Decisions, PanacheRepositoryBase<DecisionRow, String> {
    private final Bodies bodies;

    PanacheDecisions(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Map<String, Made> of(EditionId edition) {
        Map<String, Made> made = new TreeMap<>();
        list("editionKey", edition.toString()).forEach(row -> made.put(row.entry, bodies.read(row.body, Made.class)));
        return made;
    }

    @Override
    public void keep(EditionId edition, String entry, Made made) {
        String key = key(edition, entry);
        DecisionRow row = findByIdOptional(key).orElseGet(() -> {
            DecisionRow fresh = new DecisionRow();
            fresh.key = key;
            fresh.editionKey = edition.toString();
            fresh.entry = entry;
            return fresh;
        });
        row.body = bodies.write(made);
        persist(row);
    }

    @Override
    public void drop(EditionId edition, String entry) {
        deleteById(key(edition, entry));
    }

    private static String key(EditionId edition, String entry) {
        return edition + "/" + entry;
    }
}
