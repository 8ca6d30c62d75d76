package org.markettracker.evidence.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.figure.InvalidEvidence;

class PeriodFormsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2021年            | 2021",
                "2021 年           | 2021",
                "2021 H1           | 2021-S1",
                "2021 - Q2         | 2021-Q2",
                "2021年H1          | 2021-S1",
                "1H21              | 2021-S1",
                "1H2021            | 2021-S1",
                "2H 2021           | 2021-S2",
                "1h'21             | 2021-S1",
                "1H’21             | 2021-S1",
                "3Q21              | 2021-Q3",
                "3Q 2021           | 2021-Q3",
                "21H1              | 2021-S1",
                "21Q4              | 2021-Q4",
                "Q3 2021           | 2021-Q3",
                "Q3-2021           | 2021-Q3",
                "Q3/2021           | 2021-Q3",
                "q3'21             | 2021-Q3",
                "Q3 21             | 2021-Q3",
                "H2 2021           | 2021-S2",
                "first half of 2021 | 2021-S1",
                "Second Half 2021  | 2021-S2",
                "third quarter of 2021 | 2021-Q3",
                "2021上半年        | 2021-S1",
                "2021年上半年      | 2021-S1",
                "2021年下半年      | 2021-S2",
                "２０２１年上半年  | 2021-S1",
                "2021年第三季度    | 2021-Q3",
                "2021年三季度      | 2021-Q3",
                "2021第4季度       | 2021-Q4",
                "2021年3季度       | 2021-Q3",
                "2021-M03          | 2021-03",
                "2021M03           | 2021-03",
                "2021年3月         | 2021-03",
                "2021年12月        | 2021-12",
                "Mar 2021          | 2021-03",
                "Sept. 2021        | 2021-09",
                "September 2021    | 2021-09",
            })
    void whatPeopleCallAPeriodIsUnderstood(String typed, String code) {
        assertEquals(code, Period.parse(typed).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "FY21",
                "2021年度",
                "2021上期",
                "2021E",
                "3H21",
                "5Q21",
                "Q321",
                "2021H3",
                "third half of 2021",
                "2021年13月",
                "2021年0月",
                "Foo 2021",
                "Sepp 2021",
                "Decem 2021",
                "1999-2021",
                "2021-S1-S2",
                "2021-2025",
                "21",
                "-2021",
                "2021.0",
                "20²1",
                "٢٠٢١",
                "2021\u200fH1",
                "2021\u0000",
                "NaN",
                "null"
            })
    void anythingElseIsRefusedByName(String typed) {
        assertEquals(
                "period",
                assertThrows(InvalidEvidence.class, () -> Period.parse(typed)).field());
    }

    @Property
    void theCodeAndTheLabelOfAPeriodAreReadAsThePeriod(@ForAll("periods") Period period) {
        assertEquals(period, Period.parse(period.code()));
        assertEquals(period, Period.parse(period.label()));
        assertEquals(period, Period.parse(" " + period.label().toLowerCase(java.util.Locale.ROOT) + " "));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(Frequency.values()).flatMap(frequency -> Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, frequency.perYear()))
                .as((year, part) -> new Period(frequency, year, part)));
    }
}
