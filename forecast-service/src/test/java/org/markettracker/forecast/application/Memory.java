package org.markettracker.forecast.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.audit.AuditEntries;
import org.markettracker.forecast.domain.audit.AuditEntry;
import org.markettracker.forecast.domain.audit.Decisions;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.edition.Gate;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Wanted;
import org.markettracker.forecast.domain.reckoning.Arithmetic;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.Scenarios;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/** Every port in memory, and all that was said. */
class Memory {
    static final Taxonomy TAXONOMY = Taxonomy.of("total", null, "e-commerce", "total", "other", "total");

    int reckonings;
    int written;
    final List<Fact> said = new ArrayList<>();
    final Map<EditionId, HeardEdition> heard = new HashMap<>();
    final Set<EditionId> frozen = new HashSet<>();
    final List<EditionId> entered = new ArrayList<>();

    final HeardEditions editions = id -> Optional.ofNullable(heard.get(id));

    final Gate gate = id -> {
        entered.add(id);
        return !frozen.contains(id);
    };

    final Openings openings = new RememberedOpenings();

    final ForecastStatements statements = new ForecastStatements() {
        private final Kept<ForecastStatement> kept = new Kept<>(said);

        @Override
        public Optional<Versioned<ForecastStatement>> find(EditionId edition, String id) {
            return kept.find(edition, id);
        }

        @Override
        public List<Versioned<ForecastStatement>> of(EditionId edition) {
            return kept.of(edition);
        }

        @Override
        public List<Versioned<ForecastStatement>> after(EditionId edition, String id, int limit) {
            return kept.after(edition, id, limit);
        }

        @Override
        public long store(Change<ForecastStatement> change) {
            return kept.store(
                    change.state().edition(), change.state().statement().id(), change);
        }

        @Override
        public void note(Change<ForecastStatement> change) {
            kept.note(change.state().edition(), change.state().statement().id(), change);
        }

        @Override
        public void delete(Change<ForecastStatement> change) {
            kept.delete(change.state().edition(), change.state().statement().id(), change);
        }
    };

    final Outlooks outlooks = new Outlooks() {
        private final Kept<Outlook> kept = new Kept<>(said);

        @Override
        public Optional<Versioned<Outlook>> find(EditionId edition, String id) {
            return kept.find(edition, id);
        }

        @Override
        public List<Versioned<Outlook>> of(EditionId edition) {
            return kept.of(edition);
        }

        @Override
        public List<Versioned<Outlook>> after(EditionId edition, String id, int limit) {
            return kept.after(edition, id, limit);
        }

        @Override
        public long store(Change<Outlook> change) {
            return kept.store(change.state().edition(), change.state().id(), change);
        }

        @Override
        public void delete(Change<Outlook> change) {
            kept.delete(change.state().edition(), change.state().id(), change);
        }
    };

    final ForecastPaths paths = new ForecastPaths() {
        private final Kept<ForecastPath> kept = new Kept<>(said);

        @Override
        public List<ForecastPath> of(EditionId edition) {
            return kept.of(edition).stream().map(Versioned::state).toList();
        }

        @Override
        public List<ForecastPath> after(EditionId edition, Wanted wanted, @Nullable PathId id, int limit) {
            return of(edition).stream()
                    .filter(path -> wanted.equals(Wanted.under(path.id().scenario())))
                    .filter(path -> id == null || path.id().compareTo(id) > 0)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<ForecastPath> find(EditionId edition, PathId id) {
            return kept.find(edition, id.code()).map(Versioned::state);
        }

        @Override
        public void store(Change<ForecastPath> change) {
            ForecastPath path = change.state();
            if (path.points().isEmpty()) {
                kept.delete(path.edition(), path.id().code(), change);
            } else {
                kept.store(path.edition(), path.id().code(), change);
            }
        }

        @Override
        public void write() {
            written++;
        }
    };

    final AuditEntries entries = new AuditEntries() {
        private final Kept<AuditEntry> kept = new Kept<>(said);

        @Override
        public Optional<Versioned<AuditEntry>> find(EditionId edition, String id) {
            return kept.find(edition, id);
        }

        @Override
        public List<Versioned<AuditEntry>> of(EditionId edition) {
            return kept.of(edition);
        }

        @Override
        public <T extends AuditEntry> List<T> after(EditionId edition, Class<T> kind, String id, int limit) {
            return kept.after(edition, id, Integer.MAX_VALUE).stream()
                    .map(Versioned::state)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void store(EditionId edition, Change<AuditEntry> change) {
            kept.store(edition, change.state().id(), change);
        }

        @Override
        public void delete(EditionId edition, Change<AuditEntry> change) {
            kept.delete(edition, change.state().id(), change);
        }
    };

    final Decisions decisions = new Decisions() {
        private final Map<EditionId, Map<String, Made>> made = new HashMap<>();

        @Override
        public Map<String, Made> of(EditionId edition) {
            return Map.copyOf(in(edition));
        }

        @Override
        public void keep(EditionId edition, String entry, Made one) {
            in(edition).put(entry, one);
        }

        @Override
        public void drop(EditionId edition, String entry) {
            in(edition).remove(entry);
        }

        private Map<String, Made> in(EditionId edition) {
            return made.computeIfAbsent(edition, any -> new HashMap<>());
        }
    };

    final Scenarios scenarios = new Scenarios() {
        private final Kept<Scenario> kept = new Kept<>(said);

        @Override
        public Optional<Versioned<Scenario>> find(EditionId edition, String id) {
            return kept.find(edition, id);
        }

        @Override
        public List<Versioned<Scenario>> of(EditionId edition) {
            return kept.of(edition);
        }

        @Override
        public List<Versioned<Scenario>> after(EditionId edition, String id, int limit) {
            return kept.after(edition, id, limit);
        }

        @Override
        public long store(Change<Scenario> change) {
            return kept.store(change.state().edition(), change.state().id(), change);
        }

        @Override
        public void delete(Change<Scenario> change) {
            kept.delete(change.state().edition(), change.state().id(), change);
        }
    };

    final DraftDesk desk = new DraftDesk(gate, editions, openings);
    final Map<Cell, HeardSize> sizes = new TreeMap<>();
    final Arithmetic arithmetic = (edition, taxonomy, given, options) -> {
        reckonings++;
        return Reconciliation.of(taxonomy, given, options);
    };
    final ReckonForecasts forecasts = new ReckonForecasts(
            editions,
            openings,
            statements,
            paths,
            scenarios,
            edition -> sizes,
            new KeepAudit(entries, decisions),
            arithmetic,
            new RememberedModels());

    /** Hears of an edition with its catalogue. */
    void hear(EditionId id, EditionState state) {
        heard.put(id, new HeardEdition(id, state, Optional.of(TAXONOMY)));
    }
}
