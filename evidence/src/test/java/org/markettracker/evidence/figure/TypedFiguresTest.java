package org.markettracker.evidence.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type in many hands. */
class TypedFiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "US$ 3.4bn            | eq | 3.4 | - | 9 | USD",
                "US$3.4bn             | eq | 3.4 | - | 9 | USD",
                "$3.4 billion         | eq | 3.4 | - | 9 | USD",
                "3.4bn $              | eq | 3.4 | - | 9 | USD",
                "3.4 bn US$           | eq | 3.4 | - | 9 | USD",
                "€3.4bn               | eq | 3.4 | - | 9 | EUR",
                "3.4bn €              | eq | 3.4 | - | 9 | EUR",
                "HK$ 500 mln          | eq | 500 | - | 6 | HKD",
                "5亿港元              | eq | 5 | - | 8 | HKD",
                "£1.5bln              | eq | 1.5 | - | 9 | GBP",
                "RMB 300 million      | eq | 300 | - | 6 | CNY",
                "RMB1.2trn            | eq | 1.2 | - | 12 | CNY",
                "人民币300亿元        | eq | 300 | - | 8 | CNY",
                "1.2万亿              | eq | 1.2 | - | 12 | -",
                "1.2万亿元            | eq | 1.2 | - | 12 | CNY",
                "1,234.5              | eq | 1234.5 | - | 0 | -",
                "1,234,567.89 元      | eq | 1234567.89 | - | 0 | CNY",
                "３００亿             | eq | 300 | - | 8 | -",
                "１，２３４．５       | eq | 1234.5 | - | 0 | -",
                "－６０％             | eq | -60 | - | 0 | PCT",
                "– 60%                | eq | -60 | - | 0 | PCT",
                "=24.0%               | eq | 24.0 | - | 0 | PCT",
                "24.0 per cent        | eq | 24.0 | - | 0 | PCT",
                "24.0 pct             | eq | 24.0 | - | 0 | PCT",
                "达到300亿元          | eq | 300 | - | 8 | CNY",
                "超过300亿元          | gt | 300 | - | 8 | CNY",
                "超過300億円          | gt | 300 | - | 8 | JPY",
                "逾300亿              | gt | 300 | - | 8 | -",
                "more than US$ 3.4bn  | gt | 3.4 | - | 9 | USD",
                "in excess of 3.4bn   | gt | 3.4 | - | 9 | -",
                "higher than 60%      | gt | 60 | - | 0 | PCT",
                "no fewer than 300    | ge | 300 | - | 0 | -",
                "300+                 | ge | 300 | - | 0 | -",
                "300+亿               | ge | 300 | - | 8 | -",
                "300亿+               | ge | 300 | - | 8 | -",
                "不少于300亿元        | ge | 300 | - | 8 | CNY",
                "lower than 60%       | lt | 60 | - | 0 | PCT",
                "不超过60%            | le | 60 | - | 0 | PCT",
                "60%以内              | le | 60 | - | 0 | PCT",
                "no higher than 60%   | le | 60 | - | 0 | PCT",
                "近60%                | approx | 60 | - | 0 | PCT",
                "～60%                | approx | 60 | - | 0 | PCT",
                "∼60%                 | approx | 60 | - | 0 | PCT",
                "some 300 million     | approx | 300 | - | 6 | -",
                "close to 60%         | approx | 60 | - | 0 | PCT",
                "300 or so            | approx | 300 | - | 0 | -",
                "几乎60%              | approx | 60 | - | 0 | PCT",
                "10–12亿              | between | 10 | 12 | 8 | -",
                "10—12亿              | between | 10 | 12 | 8 | -",
                "10-12%               | between | 10 | 12 | 0 | PCT",
                "10%–12%              | between | 10 | 12 | 0 | PCT",
                "10 to 12 bn          | between | 10 | 12 | 9 | -",
                "10 – 12 bn           | between | 10 | 12 | 9 | -",
                "10亿到12亿           | between | 10 | 12 | 8 | -",
                "在10亿和12亿之间     | between | 10 | 12 | 8 | -",
                "between $3bn and $4bn | between | 3 | 4 | 9 | USD",
                "US$3-4bn             | between | 3 | 4 | 9 | USD",
                "US$3bn to US$4bn     | between | 3 | 4 | 9 | USD",
                "between 1,000 and 1,200 | between | 1000 | 1200 | 0 | -",
                "-5% to 5%            | between | -5 | 5 | 0 | PCT",
                "3RD                  | rank | 3 | - | 0 | ORDINAL",
                "#2                   | rank | 2 | - | 0 | ORDINAL",
                "第2                  | rank | 2 | - | 0 | ORDINAL",
                "第二名               | rank | 2 | - | 0 | ORDINAL",
                "21st                 | rank | 21 | - | 0 | ORDINAL",
            })
    void whatPeopleTypeIsUnderstood(
            String typed,
            String relation,
            String figure,
            @Nullable String high,
            String power,
            @Nullable String symbol) {
        StatedFigure read = StatedFigure.parse(typed);
        assertEquals(Relation.parse(relation), read.relation());
        assertEquals(figure, read.figure().digits());
        assertEquals(high, read.high() == null ? null : read.high().digits());
        assertEquals(Integer.parseInt(power), read.multiplier());
        assertEquals(symbol, read.symbol());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2万亿 | CNY     | [1150000000000.00, 1250000000000.00)",
                "1.2万亿 | CNY_100M | [11500.00, 12500.00)",
                "300亿   | CNY_100M | [299.5, 300.5)",
                "300     | CNY_100M | [299.5, 300.5)",
                "3,000   | CNY_100M | [2999.5, 3000.5)",
                "3,000.0 | CNY_100M | [2999.95, 3000.05)",
                "24.0%   | PCT     | [23.95, 24.05)",
                "-60%    | PCT     | [-60.5, -59.5)",
                "US$ 3.4bn | USD_1M | [3350.00, 3450.00)",
            })
    void theRoundingIsHalfAUnitOfTheLastDigitStated(String typed, String unit, String rounding) {
        StatedFigure stated = StatedFigure.parse(typed);
        Interval scaled = stated.figure().rounding().scale(stated.factorTo(Unit.parse(unit)));
        assertEquals(0, scaled.compareLow(interval(rounding)));
        assertEquals(0, scaled.compareHigh(interval(rounding)));
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, CNY_100M",
        "万元, CNY_10K",
        "元, CNY",
        "%, PCT",
        "percent, PCT",
        "个百分点, PP",
        "US$ bn, USD_1B",
        "USD million, USD_1M",
        "RMB m, CNY_1M",
        "million yuan, CNY_1M",
        "ｃｎｙ＿１００Ｍ, CNY_100M",
    })
    void aUnitIsReadInThePlainWordsToo(String typed, String code) {
        assertEquals(code, Unit.parse(typed).code());
    }

    @Property
    void whatIsPrintedInAnyHandIsReadAsItself(@ForAll("printed") Printed printed) {
        StatedFigure read = StatedFigure.parse(printed.text());
        assertEquals(printed.relation(), read.relation());
        assertEquals(printed.digits(), read.figure().digits());
        assertEquals(printed.power(), read.multiplier());
        assertEquals(printed.symbol(), read.symbol());
        assertEquals(read, StatedFigure.parse(printed.text()));
    }

    private record Printed(String text, Relation relation, String digits, int power, @Nullable String symbol) {}

    private record Word(String text, Relation relation) {}

    private record Scale(String text, int power) {}

    private record Money(String text, @Nullable String symbol) {}

    @Provide
    Arbitrary<Printed> printed() {
        Arbitrary<Word> words = Arbitraries.of(
                new Word("", Relation.EQ),
                new Word(">", Relation.GT),
                new Word("超过", Relation.GT),
                new Word("more than ", Relation.GT),
                new Word("≥", Relation.GE),
                new Word("at least ", Relation.GE),
                new Word("<", Relation.LT),
                new Word("不足", Relation.LT),
                new Word("≤ ", Relation.LE),
                new Word("up to ", Relation.LE),
                new Word("≈", Relation.APPROX),
                new Word("近", Relation.APPROX));
        Arbitrary<Scale> scales = Arbitraries.of(
                new Scale("", 0),
                new Scale("亿", 8),
                new Scale("万亿", 12),
                new Scale("万", 4),
                new Scale(" bn ", 9),
                new Scale(" million ", 6));
        Arbitrary<Money> moneys = Arbitraries.of(
                new Money("", null), new Money("元", "CNY"), new Money("美元", "USD"), new Money("€", "EUR"));
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                .ofScale(3);
        Arbitrary<Boolean> coin = Arbitraries.of(true, false);
        return Combinators.combine(words, numbers, scales, moneys, coin).as((word, number, scale, money, wide) -> {
            String digits = number.toPlainString();
            String text = word.text() + (wide ? wide(digits) : digits) + scale.text() + money.text();
            return new Printed(text, word.relation(), digits, scale.power(), money.symbol());
        });
    }

    private static String wide(String digits) {
        return digits.codePoints()
                .map(each -> Character.isDigit(each) ? each - '0' + '０' : each == '-' ? '\u2212' : '．')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ");
        return Interval.closedOpen(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }
}
