package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

/** The statements of an edition as they are stored; of those that are remembered only what has another version is read. */
@ApplicationScoped
class StoredStatements {
    private final MarketStatements statements;

    StoredStatements(MarketStatements statements) {
        this.statements = statements;
    }

    SortedMap<String, Versioned<MarketStatement>> of(EditionId edition) {
        SortedMap<String, Versioned<MarketStatement>> stored = new TreeMap<>();
        statements.of(edition).forEach(each -> stored.put(each.state().id(), each));
        return stored;
    }

    SortedMap<String, Versioned<MarketStatement>> of(
            EditionId edition, Map<String, Versioned<MarketStatement>> remembered) {
        SortedMap<String, Versioned<MarketStatement>> stored = new TreeMap<>();
        List<String> others = new ArrayList<>();
        statements.versions(edition).forEach((id, version) -> {
            Versioned<MarketStatement> known = remembered.get(id);
            if (known != null && known.version() == version) {
                stored.put(id, known);
            } else {
                others.add(id);
            }
        });
        if (others.size() > remembered.size()) {
            return of(edition);
        }
        if (!others.isEmpty()) {
            stored.putAll(statements.those(edition, others));
        }
        return stored;
    }
}
