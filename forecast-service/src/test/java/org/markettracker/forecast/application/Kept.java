package org.markettracker.forecast.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;

/** Things by edition and id, and what is said as they change. */
final class Kept<S> {
    private final Map<EditionId, TreeMap<String, Versioned<S>>> kept = new HashMap<>();
    private final List<Fact> said;

    Kept(List<Fact> said) {
        this.said = said;
    }

    Optional<Versioned<S>> find(EditionId edition, String id) {
        return Optional.ofNullable(in(edition).get(id));
    }

    List<Versioned<S>> of(EditionId edition) {
        return List.copyOf(in(edition).values());
    }

    List<Versioned<S>> after(EditionId edition, String id, int limit) {
        return in(edition).tailMap(id, false).values().stream().limit(limit).toList();
    }

    long store(EditionId edition, String id, Change<S> change) {
        long version = find(edition, id).map(Versioned::version).orElse(0L) + 1;
        in(edition).put(id, new Versioned<>(change.state(), version));
        said.addAll(change.facts());
        return version;
    }

    void note(EditionId edition, String id, Change<S> change) {
        long version = find(edition, id).map(Versioned::version).orElse(0L);
        in(edition).put(id, new Versioned<>(change.state(), version));
        said.addAll(change.facts());
    }

    void delete(EditionId edition, String id, Change<S> change) {
        in(edition).remove(id);
        said.addAll(change.facts());
    }

    private TreeMap<String, Versioned<S>> in(EditionId edition) {
        return kept.computeIfAbsent(edition, any -> new TreeMap<>());
    }
}
