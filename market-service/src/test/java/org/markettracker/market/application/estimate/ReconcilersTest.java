package org.markettracker.market.application.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.stands;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketStatement;

class ReconcilersTest {
    private static final Taxonomy TAXONOMY = Given.tracker().taxonomy().toEvidence();

    private final UUID stamp = UUID.randomUUID();

    @Test
    void a_memory_is_given_once_and_only_where_its_stamp_is_the_stored_one() {
        Reconcilers reconcilers = room(1_000_000);
        reconcilers.remember(Given.EDITION, memory(stamp, 1));
        assertSame(
                stamp,
                reconcilers
                        .take(Given.EDITION, Optional.of(stamp))
                        .orElseThrow()
                        .stamp());
        assertTrue(reconcilers.take(Given.EDITION, Optional.of(stamp)).isEmpty(), "somebody has it");
        // What a transaction remembered that was rolled back then, or one from before another replica's change.
        reconcilers.remember(Given.EDITION, memory(UUID.randomUUID(), 1));
        assertTrue(reconcilers.take(Given.EDITION, Optional.of(stamp)).isEmpty());
        assertEquals(0, reconcilers.count());
        reconcilers.remember(Given.EDITION, memory(stamp, 1));
        assertTrue(reconcilers.take(Given.EDITION, Optional.empty()).isEmpty());
    }

    @Test
    void no_more_is_remembered_than_there_is_room_for() {
        long room = 5 * memory(stamp, 10).bytes();
        Reconcilers reconcilers = room(room);
        for (int i = 0; i < 9; i++) {
            reconcilers.remember(new EditionId("china-vaas", "E" + i), memory(stamp, 10));
        }
        assertEquals(5, reconcilers.count());
        assertEquals(room, reconcilers.bytes());
        assertTrue(reconcilers
                .take(new EditionId("china-vaas", "E8"), Optional.of(stamp))
                .isPresent());
        reconcilers.remember(new EditionId("china-vaas", "huge"), memory(stamp, 51));
        assertEquals(0, reconcilers.count());
    }

    @Test
    void another_taxonomy_is_solved_from_nothing() {
        EditionMemory memory = memory(stamp, 1);
        assertSame(memory.reconciler(), memory.solving(TAXONOMY));
        Taxonomy other = new Taxonomy(TAXONOMY.segments().subList(0, 1));
        assertFalse(memory.reconciler() == memory.solving(other));
    }

    private static Reconcilers room(long bytes) {
        return new Reconcilers(new ReconciliationRules(Duration.ofSeconds(1), Duration.ofSeconds(1), bytes));
    }

    private static EditionMemory memory(UUID stamp, int statements) {
        SortedMap<String, Versioned<MarketStatement>> all = new TreeMap<>();
        for (int i = 0; i < statements; i++) {
            all.put("M" + i, new Versioned<>(stands(revenue("M" + i, "a", "2021", "100亿")), 1));
        }
        return new EditionMemory(stamp, TAXONOMY, new Reconciler(TAXONOMY), all, new TreeMap<>(Cell.ORDER));
    }
}
