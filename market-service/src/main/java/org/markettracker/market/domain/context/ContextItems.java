package org.markettracker.market.domain.context;

import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;

/** Indicators, events and glossary terms of all editions. */
public interface ContextItems {
    Optional<Versioned<ContextItem>> find(EditionId edition, ContextItem.Kind kind, String id);

    /** All of a kind, in order of their ids. */
    List<Versioned<ContextItem>> of(EditionId edition, ContextItem.Kind kind);

    /** Stores a new or changed item and answers its version. */
    long store(EditionId edition, Change<ContextItem> change);

    void delete(EditionId edition, Change<ContextItem> change);
}
