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
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.Scenarios;

/** Scenarios in PostgreSQL. */
@ApplicationScoped
class PanacheScenarios implements Scenarios, PanacheRepositoryBase<ScenarioRow, String> {
    private final Bodies bodies;
    private final Announcements announcements;

    PanacheScenarios(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<Scenario>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(this::give);
    }

    @Override
    public List<Versioned<Scenario>> of(EditionId edition) {
        return list("editionKey", Sort.by("id"), edition.toString()).stream()
                .map(this::give)
                .toList();
    }

    @Override
    public List<Versioned<Scenario>> after(EditionId edition, String id, int limit) {
        return find("editionKey = ?1 and id > ?2", Sort.by("id"), edition.toString(), id).page(0, limit).stream()
                .map(this::give)
                .toList();
    }

    @Override
    public long store(Change<Scenario> change) {
        Scenario scenario = change.state();
        String key = key(scenario.edition(), scenario.id());
        ScenarioRow row = findByIdOptional(key).orElseGet(ScenarioRow::new);
        row.key = key;
        row.editionKey = scenario.edition().toString();
        row.id = scenario.id();
        row.body = bodies.write(scenario);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(Change<Scenario> change) {
        deleteById(key(change.state().edition(), change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    private Versioned<Scenario> give(ScenarioRow row) {
        return new Versioned<>(bodies.read(row.body, Scenario.class), row.version);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
