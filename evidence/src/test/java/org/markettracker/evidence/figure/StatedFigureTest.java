package org.markettracker.evidence.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFigureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                ">300亿             | gt     | 300   | -   | 8  | -",
                "＞３００亿         | gt     | 300   | -   | 8  | -",
                "超300亿            | gt     | 300   | -   | 8  | -",
                "超过300亿元        | gt     | 300   | -   | 8  | CNY",
                "突破 300 亿        | gt     | 300   | -   | 8  | -",
                "300余亿元          | gt     | 300   | -   | 8  | CNY",
                "300多亿            | gt     | 300   | -   | 8  | -",
                "300億円超          | gt     | 300   | -   | 8  | JPY",
                "more than 300      | gt     | 300   | -   | 0  | -",
                "over $1.5bn        | gt     | 1.5   | -   | 9  | USD",
                "no more than 5%    | le     | 5     | -   | 0  | PCT",
                "≈60%               | approx | 60    | -   | 0  | PCT",
                "about 60 %         | approx | 60    | -   | 0  | PCT",
                "约50万             | approx | 50    | -   | 4  | -",
                "近4.2亿            | approx | 4.2   | -   | 8  | -",
                "300亿左右          | approx | 300   | -   | 8  | -",
                "~1,600             | approx | 1600  | -   | 0  | -",
                "24.0%              | eq     | 24.0  | -   | 0  | PCT",
                "-60%               | eq     | -60   | -   | 0  | PCT",
                "−60％              | eq     | -60   | -   | 0  | PCT",
                "+12.50%            | eq     | 12.50 | -   | 0  | PCT",
                "≤-60%              | le     | -60   | -   | 0  | PCT",
                "<=-60%             | le     | -60   | -   | 0  | PCT",
                "≥30%               | ge     | 30    | -   | 0  | PCT",
                "30%以上            | ge     | 30    | -   | 0  | PCT",
                "30% or more        | ge     | 30    | -   | 0  | PCT",
                "300+               | ge     | 300   | -   | 0  | -",
                "<0                 | lt     | 0     | -   | 0  | -",
                "不到1.2个百分点    | lt     | 1.2   | -   | 0  | PP",
                "0.4 pp             | eq     | 0.4   | -   | 0  | PP",
                "10亿               | eq     | 10    | -   | 8  | -",
                "120 Tbps           | eq     | 120   | -   | 0  | TBPS",
                "12,345,678 yuan    | eq     | 12345678 | - | 0 | CNY",
                "CNY 191.7 亿       | eq     | 191.7 | -   | 8  | CNY",
                "5.2 hundred million | eq    | 5.2   | -   | 8  | -",
                "1st                | rank   | 1     | -   | 0  | ORDINAL",
                "3rd                | rank   | 3     | -   | 0  | ORDINAL",
                "11th               | rank   | 11    | -   | 0  | ORDINAL",
                "third place        | rank   | 3     | -   | 0  | ORDINAL",
                "No. 2              | rank   | 2     | -   | 0  | ORDINAL",
                "第三               | rank   | 3     | -   | 0  | ORDINAL",
                "第十二位           | rank   | 12    | -   | 0  | ORDINAL",
                "第５名             | rank   | 5     | -   | 0  | ORDINAL",
                "2位                | rank   | 2     | -   | 0  | ORDINAL",
                "between 10 and 12 bn | between | 10 | 12  | 9  | -",
                "from 10 to 12%     | between | 10   | 12  | 0  | PCT",
                "10-12亿            | between | 10   | 12  | 8  | -",
                "10亿～12亿         | between | 10   | 12  | 8  | -",
                "介于10和12亿之间   | between | 10   | 12  | 8  | -",
                "10亿至12亿元       | between | 10   | 12  | 8  | CNY",
                "-60%--50%          | between | -60  | -50 | 0  | PCT",
            })
    void whatAPersonTypesIsUnderstood(
            String typed, String relation, String figure, String high, String power, String symbol) {
        StatedFigure read = StatedFigure.parse(typed);
        assertEquals(Relation.parse(relation), read.relation());
        assertEquals(figure, read.figure().digits());
        assertEquals(high, read.high() == null ? null : read.high().digits());
        assertEquals(Integer.parseInt(power), read.multiplier());
        assertEquals(symbol, read.symbol());
        assertEquals(typed, read.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "nearly halved",
                "三百亿",
                "1.2.3",
                "1,00",
                ">",
                ">>3",
                "约300亿以上",
                "300 of 400",
                "12-10亿",
                "2st",
                "0th",
                "第零",
                "第三五",
                "10% - 12亿",
                "¥300亿",
                "3 blue apples",
                "US$ 5 yuan",
                "1e5",
                "300余亿以上",
                "about 10-12%",
                "第",
                "-",
                "%"
            })
    void whatIsNotUnderstoodIsRefusedWithWhatWasTyped(String typed) {
        InvalidEvidence refused = assertThrows(InvalidEvidence.class, () -> StatedFigure.parse(typed));
        assertEquals("stated", refused.field());
        assertEquals(typed, refused.value());
        assertTrue(refused.getMessage().startsWith("stated must "), refused.getMessage());
    }

    @Test
    void aWrittenMagnitudeIsCountedInTheUnitOfTheRow() {
        StatedFigure millions = StatedFigure.parse("420 million");
        assertEquals(0, new BigDecimal("0.01").compareTo(millions.factorTo(Unit.parse("CNY_100M"))));
        assertTrue(millions.disagreement(Relation.EQ, new BigDecimal("4.2"), null, Unit.parse("CNY_100M"))
                .isEmpty());
        assertEquals(
                "value",
                millions.disagreement(Relation.EQ, new BigDecimal("420"), null, Unit.parse("CNY_100M"))
                        .orElseThrow()
                        .field());
    }

    @Test
    void aBareNumberIsCountedInTheUnitOfTheRow() {
        assertEquals(BigDecimal.ONE, StatedFigure.parse("300").factorTo(Unit.parse("CNY_100M")));
    }

    @Test
    void anotherUnitThanWrittenIsADisagreement() {
        StatedFigure percent = StatedFigure.parse("5%");
        assertTrue(percent.disagreement(Relation.EQ, new BigDecimal("5"), null, Unit.PERCENTAGE_POINTS)
                .isPresent());
        assertEquals(
                "relation",
                percent.disagreement(Relation.GT, new BigDecimal("5"), null, Unit.PERCENT)
                        .orElseThrow()
                        .field());
        assertEquals(
                "value_high",
                StatedFigure.parse("5-6%")
                        .disagreement(Relation.BETWEEN, new BigDecimal("5"), new BigDecimal("7"), Unit.PERCENT)
                        .orElseThrow()
                        .field());
    }

    @Property(tries = 300)
    void everyRelationMagnitudeAndUnitReadsBack(
            @ForAll("signs") String sign,
            @ForAll @IntRange(min = -9999, max = 9999) int number,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll("tails") String tail) {
        String digits = BigDecimal.valueOf(number, decimals).toPlainString();
        StatedFigure read = StatedFigure.parse(sign + digits + tail);
        assertEquals(digits, read.figure().digits());
        assertEquals(
                read.figure(),
                StatedFigure.parse(sign + " " + digits + " " + tail).figure());
        assertEquals(read.relation(), StatedFigure.parse(sign + digits).relation());
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("", ">", "≥", "<", "≤", "≈", "about ", "at least ", "超过", "＞");
    }

    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.of("", "%", "亿", "万元", " bn", " million yuan", "pp", " persons", "％");
    }
}
