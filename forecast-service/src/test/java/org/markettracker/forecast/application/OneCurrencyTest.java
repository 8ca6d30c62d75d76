package org.markettracker.forecast.application;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.cagr;
import static org.markettracker.forecast.domain.Statements.recorded;
import static org.markettracker.forecast.domain.Statements.size;
import static org.markettracker.forecast.domain.Statements.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.statement.ForecastStatement;

class OneCurrencyTest {
    private final ForecastStatement yuan = recorded(size("F04", "2025", "148.1亿"));
    private final ForecastStatement dollars = recorded(statement("F06", "revenue", "2024", null, "USD_100M", "23亿"));

    @Test
    void another_currency_than_that_of_the_edition_is_refused() {
        OneCurrency rule = OneCurrency.of(List.of(new Versioned<>(yuan, 1)));
        Refused refused = assertThrows(Refused.class, () -> rule.check(dollars));
        assertEquals(Refusal.INVALID, refused.refusal());
        assertTrue(refused.getMessage().contains("must count in CNY as statement F04"), refused.getMessage());
    }

    @Test
    void ratios_have_none_and_the_only_sum_of_money_may_change_its_own() {
        OneCurrency rule = OneCurrency.of(List.of(new Versioned<>(yuan, 1)));
        assertDoesNotThrow(() -> rule.check(recorded(cagr("F05", "2025", "2021", "31.1%"))));
        assertDoesNotThrow(() -> rule.check(recorded(statement("F04", "revenue", "2025", null, "USD_100M", "23亿"))));
    }

    @Test
    void rows_that_come_together_are_held_against_the_first_of_them() {
        OneCurrency rule = OneCurrency.of(List.of());
        rule.check(yuan);
        assertThrows(Refused.class, () -> rule.check(dollars));
    }
}
