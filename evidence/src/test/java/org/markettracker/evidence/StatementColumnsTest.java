package org.markettracker.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;

class StatementColumnsTest {
    private static final Unit COUNTED = Unit.parse("CNY_100M");

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "revenue        | 2021-S1 | -       | >300亿         | gt      | 300   | -    | CNY_100M",
                "revenue        | 2021    | -       | 3.2万亿元      | eq      | 32000 | -    | CNY_100M",
                "revenue        | 2021    | -       | RMB 420 million | eq     | 4.2   | -    | CNY_100M",
                "revenue        | 2021    | -       | US$ 3.4bn      | eq      | 3.4   | -    | USD_1B",
                "revenue        | 1H21    | -       | 10–12亿        | between | 10    | 12   | CNY_100M",
                "growth         | 2021    | 2020    | −60%           | eq      | -60   | -    | PCT",
                "growth         | Q3 2021 | Q3 2020 | 5-6%           | between | 5     | 6    | PCT",
                "cagr           | 2025    | 2021    | 近24.0%        | approx  | 24.0  | -    | PCT",
                "share_of_total | 2021上半年 | -    | 300‰           | -       | -     | -    | -",
                "share_of_total | 2021上半年 | -    | 一半           | -       | -     | -    | -",
                "usage          | 2021    | -       | 120亿minutes   | eq      | 120   | -    | MINUTES_100M",
                "rank           | 2021    | -       | 第三           | rank    | 3     | -    | ORDINAL",
            })
    void whatTheStatedFigureSaysNeedNotBeGivenAgain(
            String measure,
            String period,
            @Nullable String base,
            String stated,
            @Nullable String relation,
            @Nullable String value,
            @Nullable String high,
            @Nullable String unit) {
        Map<String, @Nullable String> row = row(measure, period, base, stated);
        if (value == null) {
            assertThrows(InvalidEvidence.class, () -> StatementColumns.read(row, COUNTED));
            return;
        }
        Statement read = StatementColumns.read(row, COUNTED);
        assertEquals(relation, read.relation().code());
        assertEquals(
                0, new BigDecimal(value).compareTo(read.value()), read.value().toString());
        assertEquals(high, read.valueHigh() == null ? null : read.valueHigh().toPlainString());
        assertEquals(unit, read.unit().code());
        assertEquals(stated, read.stated());
    }

    @Test
    void aBareFigureOfRevenueNeedsItsUnit() {
        InvalidEvidence refused = assertThrows(
                InvalidEvidence.class, () -> StatementColumns.read(row("revenue", "2021", null, "300"), COUNTED));
        assertEquals("unit", refused.field());
        Map<String, @Nullable String> given = row("revenue", "2021", null, "300");
        given.put("unit", "亿元");
        assertEquals("CNY_100M", StatementColumns.read(given, COUNTED).unit().code());
        assertEquals(
                "unit",
                assertThrows(InvalidEvidence.class, () -> StatementColumns.read(row("revenue", "2021", null, "300亿")))
                        .field());
        assertEquals(
                "unit",
                assertThrows(
                                InvalidEvidence.class,
                                () -> StatementColumns.read(row("usage", "2021", null, "300亿"), COUNTED))
                        .field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "1e999999999", "NaN", "1,234", "1.", "0x1", "８", "--1", "1 2"})
    void aNumberIsDigitsWithAPoint(String value) {
        Map<String, @Nullable String> row = row("revenue", "2021", null, "8亿");
        row.put("value", value);
        InvalidEvidence refused = assertThrows(InvalidEvidence.class, () -> StatementColumns.read(row, COUNTED));
        assertEquals("value", refused.field());
        assertEquals(value, refused.value());
    }

    @Test
    void aPowerOfTenIsKeptAsTheDatabaseGivesItBack() {
        Map<String, @Nullable String> row = row("revenue", "2021", null, "120亿");
        row.put("value", "1.2E+2");
        assertEquals(new BigDecimal("120"), StatementColumns.read(row, COUNTED).value());
    }

    @Test
    void aTextIsOneThatCanBeKept() {
        Map<String, @Nullable String> row = row("revenue", "2021", null, "8亿");
        row.put("section", "a\u0000b");
        assertEquals(
                "section",
                assertThrows(InvalidEvidence.class, () -> StatementColumns.read(row, COUNTED))
                        .field());
        row.put("section", "two\nlines");
        assertEquals("two\nlines", StatementColumns.read(row, COUNTED).section());
        row.put("source", "x".repeat(2001));
        assertEquals(
                "source",
                assertThrows(InvalidEvidence.class, () -> StatementColumns.read(row, COUNTED))
                        .field());
    }

    private static Map<String, @Nullable String> row(
            String measure, String period, @Nullable String base, String stated) {
        Map<String, @Nullable String> row = new HashMap<>();
        row.put("id", "M1");
        row.put("segment", "total");
        row.put("measure", measure);
        row.put("period", period);
        row.put("base_period", base);
        row.put("status", "A");
        row.put("stated", stated);
        row.put("source", "leadleo");
        row.put("confidence", "4");
        return row;
    }
}
