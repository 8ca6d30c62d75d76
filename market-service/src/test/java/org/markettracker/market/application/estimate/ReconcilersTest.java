package org.markettracker.market.application.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.setAside;
import static org.markettracker.market.domain.Given.standing;
import static org.markettracker.market.domain.Given.stands;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketStatement;

class ReconcilersTest {
    private final Reconcilers reconcilers = new Reconcilers();

    @Test
    void a_memory_that_was_rolled_back_or_overtaken_says_nothing_false() {
        List<MarketStatement> first = standing(revenue("M1", "a", "2021", "100亿"));
        List<MarketStatement> second = standing(revenue("M1", "a", "2021", "200亿"));
        UUID committed = UUID.randomUUID();
        ask(first, Optional.empty(), committed);
        // Reconciled, then rolled back: what is stored is still the first.
        ask(second, Optional.of(committed), UUID.randomUUID());
        assertLow("99.5", ask(first, Optional.of(committed), UUID.randomUUID()));
        assertLow("199.5", ask(second, Optional.of(UUID.randomUUID()), UUID.randomUUID()));
        assertEquals(1, reconcilers.size());
    }

    @Test
    void no_more_editions_are_remembered_than_there_is_room_for() {
        for (int i = 0; i < Reconcilers.MOST + 5; i++) {
            reconcilers.reconcile(
                    new EditionId("china-vaas", "E" + i),
                    Given.tracker(),
                    standing(revenue("M1", "a", "2021", "100亿")),
                    Optional.empty(),
                    UUID.randomUUID());
        }
        assertEquals(Reconcilers.MOST, reconcilers.size());
    }

    @Test
    void what_is_set_aside_rests_nothing_and_about_is_what_the_analyst_says() {
        MarketStatement about = new MarketStatement(
                Given.EDITION,
                new Entry(revenue("M1", "a", "2021", "≈100亿"), new BigDecimal("0.2"), null),
                stands(revenue("M1", "a", "2021", "≈100亿")).standing(),
                null,
                "2021H1",
                "analyst",
                Given.AT);
        List<MarketStatement> statements = List.of(about, setAside(revenue("M2", "a", "2021", ">110亿")));
        assertLow("80", ask(statements, Optional.empty(), UUID.randomUUID()));
    }

    private Reconciled ask(List<MarketStatement> statements, Optional<UUID> stored, UUID next) {
        return reconcilers.reconcile(Given.EDITION, Given.tracker(), statements, stored, next);
    }

    private static void assertLow(String low, Reconciled reconciled) {
        BigDecimal is = reconciled
                .find(Cell.of(Measure.REVENUE, "a", Period.parse("2021")))
                .orElseThrow()
                .estimate()
                .low();
        assertNotNull(is);
        assertEquals(0, new BigDecimal(low).compareTo(is), is.toPlainString());
    }
}
