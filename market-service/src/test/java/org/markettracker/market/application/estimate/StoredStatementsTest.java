package org.markettracker.market.application.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.markettracker.market.domain.Given.EDITION;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.stands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

class StoredStatementsTest {
    private final Kept kept = new Kept();
    private final StoredStatements stored = new StoredStatements(kept);

    @Test
    void only_what_has_another_version_is_read_and_what_is_gone_is_gone() {
        for (int i = 0; i < 5; i++) {
            kept.put("M" + i, "100亿", 1);
        }
        SortedMap<String, Versioned<MarketStatement>> remembered = stored.of(EDITION);
        assertEquals(kept.rows, remembered);
        kept.put("M1", "200亿", 2);
        kept.put("M9", "300亿", 1);
        kept.rows.remove("M3");
        kept.read.clear();
        assertEquals(kept.rows, stored.of(EDITION, remembered));
        assertEquals(List.of("M1", "M9"), kept.read.stream().sorted().toList());
    }

    @Test
    void where_most_is_new_all_is_read_at_once() {
        for (int i = 0; i < 5; i++) {
            kept.put("M" + i, "100亿", 1);
        }
        assertEquals(kept.rows, stored.of(EDITION, Map.of()));
        assertEquals(List.of("all"), kept.read);
    }

    private static final class Kept implements MarketStatements {
        private final SortedMap<String, Versioned<MarketStatement>> rows = new TreeMap<>();
        private final List<String> read = new ArrayList<>();

        void put(String id, String stated, long version) {
            rows.put(id, new Versioned<>(stands(revenue(id, "a", "2021", stated)), version));
        }

        @Override
        public List<Versioned<MarketStatement>> of(EditionId edition) {
            read.add("all");
            return List.copyOf(rows.values());
        }

        @Override
        public Map<String, Versioned<MarketStatement>> those(EditionId edition, Collection<String> ids) {
            read.addAll(ids);
            Map<String, Versioned<MarketStatement>> those = new HashMap<>(rows);
            those.keySet().retainAll(ids);
            return those;
        }

        @Override
        public Map<String, Long> versions(EditionId edition) {
            Map<String, Long> versions = new HashMap<>();
            rows.forEach((id, each) -> versions.put(id, each.version()));
            return versions;
        }

        @Override
        public Optional<Versioned<MarketStatement>> find(EditionId edition, String id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<Versioned<MarketStatement>> after(EditionId edition, String id, int limit) {
            return rows.tailMap(id + "\0").values().stream().limit(limit).toList();
        }

        @Override
        public List<Versioned<MarketStatement>> about(EditionId edition, Measure measure) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> supersededBy(EditionId edition, String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long store(Change<MarketStatement> change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void storeAll(List<Change<MarketStatement>> changes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void noteAll(List<Change<MarketStatement>> changes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(Change<MarketStatement> change) {
            throw new UnsupportedOperationException();
        }
    }
}
