package org.markettracker.market.domain.context;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** Indicators, events and glossary terms of all editions. */
public interface ContextItems {
    Optional<Versioned<ContextItem>> find(EditionId edition, ContextItem.Kind kind, String id);

    /** All of a kind, in order of their ids. */
    List<Versioned<ContextItem>> of(EditionId edition, ContextItem.Kind kind);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<ContextItem>> after(EditionId edition, ContextItem.Kind kind, String id, int limit);

    /** Those that are there of many ids, by id. */
    Map<String, Versioned<ContextItem>> those(EditionId edition, ContextItem.Kind kind, Collection<String> ids);

    /** Stores many new or changed items of one edition and kind, no two of the same id. */
    void storeAll(EditionId edition, List<Change<ContextItem>> changes);

    /** Stores a new or changed item and answers its version. */
    long store(EditionId edition, Change<ContextItem> change);

    void delete(EditionId edition, Change<ContextItem> change);
}
