package org.markettracker.market.application.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.setAside;
import static org.markettracker.market.domain.Given.standing;
import static org.markettracker.market.domain.Given.stands;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.program.OutOfPatience;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketStatement;

class EditionMemoryTest {
    private final Reconciler reconciler =
            new Reconciler(Given.tracker().taxonomy().toEvidence());

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
        assertLow("80", ask(List.of(about, setAside(revenue("M2", "a", "2021", ">110亿"))), Duration.ofMinutes(1)));
    }

    @Test
    void what_takes_too_long_says_nothing_and_the_next_answer_is_right() {
        List<MarketStatement> statements = standing(
                revenue("M1", "a", "2021", "100亿"),
                revenue("M2", "b", "2021", "50亿"),
                revenue("M3", "total", "2021", ">180亿"));
        assertThrows(OutOfPatience.class, () -> ask(statements, Duration.ZERO));
        assertLow("99.5", ask(statements, Duration.ofMinutes(1)));
    }

    private Reconciled ask(List<MarketStatement> statements, Duration most) {
        return EditionMemory.reconcile(reconciler, Given.tracker(), statements, most);
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
