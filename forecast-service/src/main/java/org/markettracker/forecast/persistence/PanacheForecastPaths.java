package org.markettracker.forecast.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Wanted;

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
    public List<ForecastPath> after(EditionId edition, Wanted wanted, @Nullable PathId id, int limit) {
        StringBuilder query = new StringBuilder("editionKey = :edition");
        Parameters given = Parameters.with("edition", edition.toString());
        narrow(query, given, "segment", wanted.segment());
        narrow(query, given, "measure", wanted.measure());
        narrow(query, given, "method", wanted.method());
        narrow(query, given, "scenario", wanted.scenario());
        if (id != null) {
            query.append(
                    " and (segment, measure, method, scenario) > (:atSegment, :atMeasure, :atMethod, :atScenario)");
            given.and("atSegment", id.segment())
                    .and("atMeasure", id.measure().name())
                    .and("atMethod", id.method())
                    .and("atScenario", id.scenario());
        }
        return find(query.toString(), IN_ORDER, given).page(0, limit).stream()
                .map(row -> bodies.read(row.body, ForecastPath.class))
                .toList();
    }

    private static void narrow(StringBuilder query, Parameters given, String member, @Nullable String value) {
        if (value != null) {
            query.append(" and ").append(member).append(" = :").append(member);
            given.and(member, value);
        }
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
