package org.markettracker.forecast.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Gate;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/** Every port in memory, and all that was said. */
class Memory {
    final List<Fact> said = new ArrayList<>();
    final Map<EditionId, HeardEdition> heard = new HashMap<>();
    final Set<EditionId> frozen = new HashSet<>();
    final List<EditionId> entered = new ArrayList<>();

    final HeardEditions editions = id -> Optional.ofNullable(heard.get(id));

    final Gate gate = id -> {
        entered.add(id);
        return !frozen.contains(id);
    };

    final Openings openings = new Openings() {
        private final Map<String, Optional<EditionId>> waits = new TreeMap<>();

        @Override
        public boolean isOpen(EditionId id) {
            return waits.containsKey(id.toString()) && waits.get(id.toString()).isEmpty();
        }

        @Override
        public void await(EditionId id, EditionId base) {
            waits.put(id.toString(), Optional.of(base));
        }

        @Override
        public List<EditionId> waitingFor(EditionId base) {
            return waits.entrySet().stream()
                    .filter(each -> each.getValue().equals(Optional.of(base)))
                    .map(each -> EditionId.parse(each.getKey()))
                    .toList();
        }

        @Override
        public void open(EditionId id) {
            waits.put(id.toString(), Optional.empty());
        }
    };

    final ForecastStatements statements = new ForecastStatements() {
        private final Kept<ForecastStatement> kept = new Kept<>();

        @Override
        public Optional<Versioned<ForecastStatement>> find(EditionId edition, String id) {
            return kept.find(edition, id);
        }

        @Override
        public List<Versioned<ForecastStatement>> of(EditionId edition) {
            return kept.of(edition);
        }

        @Override
        public List<ForecastStatement> about(EditionId edition, PathId path) {
            return kept.of(edition).stream()
                    .map(Versioned::state)
                    .filter(each -> each.cell().path().equals(path))
                    .toList();
        }

        @Override
        public long store(Change<ForecastStatement> change) {
            return kept.store(
                    change.state().edition(), change.state().statement().id(), change);
        }

        @Override
        public void delete(Change<ForecastStatement> change) {
            kept.delete(change.state().edition(), change.state().statement().id(), change);
        }
    };

    final Outlooks outlooks = new Outlooks() {
        private final Kept<Outlook> kept = new Kept<>();

        @Override
        public Optional<Versioned<Outlook>> find(EditionId edition, String id) {
            return kept.find(edition, id);
        }

        @Override
        public List<Versioned<Outlook>> of(EditionId edition) {
            return kept.of(edition);
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
        private final Kept<ForecastPath> kept = new Kept<>();

        @Override
        public List<ForecastPath> of(EditionId edition) {
            return kept.of(edition).stream().map(Versioned::state).toList();
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
    };

    final DraftDesk desk = new DraftDesk(gate, editions, openings);
    final DrawPaths drawPaths = new DrawPaths(statements, paths, said::add);

    /** Things by edition and id. */
    private final class Kept<S> {
        private final Map<EditionId, TreeMap<String, Versioned<S>>> kept = new HashMap<>();

        Optional<Versioned<S>> find(EditionId edition, String id) {
            return Optional.ofNullable(in(edition).get(id));
        }

        List<Versioned<S>> of(EditionId edition) {
            return List.copyOf(in(edition).values());
        }

        long store(EditionId edition, String id, Change<S> change) {
            long version = find(edition, id).map(Versioned::version).orElse(0L) + 1;
            in(edition).put(id, new Versioned<>(change.state(), version));
            said.addAll(change.facts());
            return version;
        }

        void delete(EditionId edition, String id, Change<S> change) {
            in(edition).remove(id);
            said.addAll(change.facts());
        }

        private TreeMap<String, Versioned<S>> in(EditionId edition) {
            return kept.computeIfAbsent(edition, any -> new TreeMap<>());
        }
    }
}
