package org.markettracker.forecast.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;

/** Paths in PostgreSQL. */
@ApplicationScoped
class PanacheForecastPaths implements ForecastPaths, PanacheRepositoryBase<PathRow, String> {
    private static final Sort IN_ORDER = Sort.by("segment", "measure", "method", "scenario");

    private final Bodies bodies;
    private final Announcements announcements;

    PanacheForecastPaths(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public List<ForecastPath> of(EditionId edition) {
        return list("editionKey", IN_ORDER, edition.toString()).stream()
                .map(row -> bodies.read(row.body, ForecastPath.class))
                .toList();
    }

    @Override
    public Optional<ForecastPath> find(EditionId edition, PathId id) {
        return findByIdOptional(key(edition, id)).map(row -> bodies.read(row.body, ForecastPath.class));
    }

    @Override
    public void store(Change<ForecastPath> change) {
        ForecastPath path = change.state();
        String key = key(path.edition(), path.id());
        if (path.points().isEmpty()) {
            deleteById(key);
        } else {
            PathRow row = findByIdOptional(key).orElseGet(PathRow::new);
            row.key = key;
            row.editionKey = path.edition().toString();
            row.segment = path.id().segment();
            row.measure = path.id().measure().name();
            row.method = path.id().method();
            row.scenario = path.id().scenario();
            row.body = bodies.write(path);
            persist(row);
        }
        change.facts().forEach(announcements::announce);
    }

    @Override
    public void write() {
        // One flush writes the rows of all repositories.
        flush();
    }

    private static String key(EditionId edition, PathId id) {
        return edition + "/" + id.code();
    }
}
