package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/** Trackers in PostgreSQL. */
@ApplicationScoped
class PanacheTrackers implements Trackers, PanacheRepositoryBase<TrackerRow, String> {
    private final Bodies bodies;

    PanacheTrackers(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Optional<Versioned<Tracker>> find(String id) {
        return findByIdOptional(id).map(row -> new Versioned<>(bodies.read(row.body, Tracker.class), row.version));
    }

    @Override
    public List<Tracker> after(String id, int limit) {
        return find("id > ?1", Sort.by("id"), id).page(0, limit).stream()
                .map(row -> bodies.read(row.body, Tracker.class))
                .toList();
    }

    @Override
    public long store(Tracker tracker) {
        TrackerRow row = findByIdOptional(tracker.id()).orElseGet(() -> {
            TrackerRow made = new TrackerRow();
            made.id = tracker.id();
            return made;
        });
        row.body = bodies.write(tracker);
        row.version++;
        persist(row);
        return row.version;
    }
}
