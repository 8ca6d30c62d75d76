package org.markettracker.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.evidence.Rows.statement;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.figure.InvalidEvidence;

class StatementTest {
    private static final String[] SHARE = {"measure", "share", "vendor", "a-cloud", "unit", "PCT"};
    private static final String[] GROWTH = {"measure", "growth", "base_period", "2020", "unit", "PCT"};

    private static String[] with(String[] columns, String... more) {
        return java.util.stream.Stream.of(columns, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static void refused(String field, String... columns) {
        InvalidEvidence refused = assertThrows(InvalidEvidence.class, () -> statement(columns));
        assertEquals(field, refused.field(), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "id, a b",
        "id, ''",
        "segment, Total",
        "measure, turnover",
        "period, 2021H3",
        "relation, around",
        "value, many",
        "unit, PCT",
        "status, X",
        "stated, plenty",
        "source, ''",
        "confidence, 6",
        "confidence, high",
        "base_period, 2020",
        "vendor, a-cloud",
        "value_high, 60",
        "value, 50.3",
        "relation, gt",
    })
    void aStatementNamesTheFirstColumnThatIsWrong(String column, String value) {
        refused(column, column, value);
    }

    @Test
    void aBaseIsNeededForWhateverComparesPeriods() {
        for (String measure : List.of("growth", "usage_growth", "cagr")) {
            refused("base_period", "measure", measure, "unit", "PCT", "value", "5", "stated", "5%");
            refused(
                    "base_period",
                    with(GROWTH, "measure", measure, "base_period", "2020-S1", "value", "5", "stated", "5%"));
            refused(
                    "base_period",
                    with(GROWTH, "measure", measure, "base_period", "2022", "value", "5", "stated", "5%"));
        }
        refused(
                "base_period",
                "measure",
                "share_change",
                "vendor",
                "a-cloud",
                "unit",
                "PP",
                "value",
                "5",
                "stated",
                "5pp");
    }

    @Test
    void aShareMayChangeFromAYearToAHalf() {
        Statement change = statement(
                "measure",
                "share_change",
                "vendor",
                "CR5",
                "period",
                "2021-S1",
                "base_period",
                "2020",
                "unit",
                "PP",
                "relation",
                "lt",
                "value",
                "0",
                "stated",
                "<0");
        assertEquals("[-100, 0)", change.bounds().toString());
        assertTrue(change.vendors().orElseThrow().isConcentration());
    }

    @Test
    void aShareNeedsAVendorAndARankASingleOne() {
        refused("vendor", "measure", "share", "unit", "PCT", "value", "5", "stated", "5%");
        refused("vendor", with(SHARE, "vendor", "A Cloud", "value", "5", "stated", "5%"));
        refused("vendor", with(SHARE, "vendor", "a+b+a", "value", "5", "stated", "5%"));
        refused(
                "vendor",
                "measure",
                "rank",
                "vendor",
                "a+b",
                "unit",
                "ORDINAL",
                "relation",
                "rank",
                "value",
                "1",
                "stated",
                "1st");
    }

    @Test
    void aRankIsAnOrdinalFromOne() {
        refused("relation", "measure", "rank", "unit", "ORDINAL", "value", "1", "stated", "1");
        refused("relation", "relation", "rank", "value", "1", "stated", "1st");
        refused("unit", "measure", "rank", "unit", "PCT", "relation", "rank", "value", "1", "stated", "1st");
    }

    @Test
    void whatCannotBeIsNoStatement() {
        refused("stated", with(SHARE, "value", "120", "stated", "120%"));
        refused("stated", with(SHARE, "relation", "gt", "value", "100", "stated", ">100%"));
        refused("stated", "relation", "lt", "value", "0", "stated", "<0");
        refused("stated", with(GROWTH, "relation", "lt", "value", "-100", "stated", "<-100%"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.0%  | eq      | 24.0 | [23.95, 24.05)",
                "100%   | eq      | 100  | [99.5, 100]",
                "0.0%   | eq      | 0    | [0, 0.05)",
                "≈60%   | approx  | 60   | [57, 63]",
                "≈98%   | approx  | 98   | [93.1, 100]",
                ">30%   | gt      | 30   | (30, 100]",
                "≥30%   | ge      | 30   | [30, 100]",
                "<30%   | lt      | 30   | [0, 30)",
                "≤30%   | le      | 30   | [0, 30]",
            })
    void aSharesBoundsStayBetweenNothingAndAll(String stated, String relation, String value, String bounds) {
        Statement share = statement(with(SHARE, "stated", stated, "relation", relation, "value", value));
        assertEquals(bounds, share.bounds().toString());
    }

    @Test
    void betweenHasItsWrittenNumbersAsEnds() {
        Statement between =
                statement("relation", "between", "value", "100", "value_high", "120", "stated", "between 10 and 12 bn");
        assertEquals(0, new BigDecimal("100").compareTo(between.bounds().low()));
        assertEquals(0, new BigDecimal("120").compareTo(between.bounds().high()));
        refused("value_high", "relation", "between", "value", "100", "stated", "between 10 and 12 bn");
    }

    @Test
    void theRoundingIsThatOfTheDigitsAsWrittenWhateverTheUnit() {
        Statement millions = statement("value", "4.2", "stated", "420 million");
        assertEquals("[4.195, 4.205)", millions.bounds().toString());
    }

    @Test
    void howFarAboutReachesCanBeSaid() {
        Statement about = statement("relation", "approx", "value", "300", "stated", "≈300亿");
        assertEquals("[285, 315]", about.bounds().toString());
        assertEquals("[270, 330]", about.bounds(new BigDecimal("0.1")).toString());
    }

    @Test
    void usageCountsSomething() {
        assertEquals(
                "MINUTES_100M",
                statement("measure", "usage", "unit", "MINUTES_100M").unit().code());
        refused("unit", "measure", "usage", "unit", "PCT", "stated", "50.2%");
    }
}
