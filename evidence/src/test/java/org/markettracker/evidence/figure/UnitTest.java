package org.markettracker.evidence.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "CNY_100M, CNY_100M, CNY, 8",
        "CNY_10K, CNY_10K, CNY, 4",
        "USD_1M, USD_1M, USD, 6",
        "USD_M, USD_1M, USD, 6",
        "EUR_BN, EUR_1B, EUR, 9",
        "cny, CNY, CNY, 0",
        "PCT, PCT, PCT, 0",
        "ORDINAL, ORDINAL, ORDINAL, 0",
        "COMPANIES, COMPANIES, COMPANIES, 0",
        "亿 persons, PERSONS_100M, PERSONS, 8",
        "万 persons, PERSONS_10K, PERSONS, 4",
    })
    void aUnitIsASymbolAndAPowerOfTen(String text, String code, String symbol, int power) {
        Unit unit = Unit.parse(text);
        assertEquals(code, unit.code());
        assertEquals(symbol, unit.sdmxCode());
        assertEquals(power, unit.unitMult());
        assertEquals(unit, Unit.parse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CNY_", "CNY_7", "PCT_1M", "_100M", "5"})
    void anythingElseIsRefusedByName(String text) {
        assertEquals(
                "unit",
                assertThrows(InvalidEvidence.class, () -> Unit.parse(text)).field());
    }

    @Test
    void onlyCurrenciesAreMoney() {
        assertTrue(Unit.parse("CNY_100M").isMoney());
        assertFalse(Unit.PERCENT.isMoney());
        assertFalse(Unit.parse("MINUTES_100M").isMoney());
    }
}
