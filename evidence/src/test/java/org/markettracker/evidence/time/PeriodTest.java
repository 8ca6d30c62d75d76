package org.markettracker.evidence.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.figure.InvalidEvidence;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 2021, 2021",
        "2021-S1, 2021-S1, 2021H1",
        "2021H2, 2021-S2, 2021H2",
        "2021-H2, 2021-S2, 2021H2",
        "2021-Q3, 2021-Q3, 2021Q3",
        "2021q4, 2021-Q4, 2021Q4",
        "2021-03, 2021-03, 2021-03",
        "２０２１Ｈ１, 2021-S1, 2021H1",
    })
    void anyUsualFormIsReadAndGivesOneCodeAndLabel(String text, String code, String label) {
        assertEquals(code, Period.parse(text).code());
        assertEquals(label, Period.parse(text).label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "21", "2021-S3", "2021H0", "2021-Q5", "2021-13", "2021-00", "2021-3", "2021/03", "0000", "FY2021"
            })
    void anythingElseIsRefusedByName(String text) {
        InvalidEvidence refused = assertThrows(InvalidEvidence.class, () -> Period.parse(text));
        assertEquals("period", refused.field());
        assertEquals(text, refused.value());
    }

    @Test
    void aYearIsItsHalvesAndAHalfItsQuarters() {
        Period year = Period.ofYear(2021);
        assertEquals("[2021-S1, 2021-S2]", year.parts().toString());
        assertEquals("[2021-Q3, 2021-Q4]", Period.parse("2021-S2").parts().toString());
        assertEquals(
                "[2021-04, 2021-05, 2021-06]", Period.parse("2021Q2").parts().toString());
        assertEquals(List.of(), Period.parse("2021-06").parts());
        assertEquals(12, year.parts(Frequency.MONTHLY).size());
        assertThrows(InvalidEvidence.class, () -> Period.parse("2021-Q1").parts(Frequency.ANNUAL));
    }

    @Test
    void yearsAreCountedBetweenStartsOfEquallyLongPeriods() {
        assertEquals(0, new BigDecimal("4").compareTo(Period.yearsBetween(Period.ofYear(2021), Period.ofYear(2025))));
        assertEquals(
                0,
                new BigDecimal("1.5").compareTo(Period.yearsBetween(Period.parse("2021-S1"), Period.parse("2022-S2"))));
        InvalidEvidence refused = assertThrows(
                InvalidEvidence.class, () -> Period.yearsBetween(Period.parse("2021-S1"), Period.ofYear(2025)));
        assertEquals("base_period", refused.field());
    }

    @Test
    void theYearBeforeIsTheSamePartOfIt() {
        assertEquals("2020-S1", Period.parse("2021-S1").yearBefore().code());
    }

    @Test
    void periodsSortByStartAndTheLongerFirst() {
        List<String> sorted = Stream.of("2021-S2", "2021-01", "2021-Q1", "2022", "2021", "2021-S1")
                .map(Period::parse)
                .sorted()
                .map(Period::code)
                .toList();
        assertEquals(List.of("2021", "2021-S1", "2021-Q1", "2021-01", "2021-S2", "2022"), sorted);
    }

    @Test
    void aRecordOfAnImpossiblePartCannotBeMade() {
        assertThrows(InvalidEvidence.class, () -> new Period(Frequency.SEMI_ANNUAL, 2021, 3));
        assertThrows(InvalidEvidence.class, () -> new Period(Frequency.ANNUAL, 999, 1));
    }

    @Property(tries = 200)
    void partsCoverTheirPeriodWithoutGapAndReadBack(
            @ForAll @IntRange(min = 1900, max = 2100) int year, @ForAll @IntRange(max = 3) int level) {
        Frequency frequency = Frequency.values()[level];
        Period last = new Period(frequency, year, frequency.perYear());
        YearMonth next = last.start();
        for (Period part : last.parts(Frequency.MONTHLY)) {
            assertEquals(next, part.start());
            assertTrue(last.contains(part));
            next = part.end().plusMonths(1);
        }
        assertEquals(YearMonth.of(year + 1, 1), next);
        assertEquals(last, Period.parse(last.code()));
        assertEquals(last, Period.parse(last.label()));
        assertFalse(last.contains(last.yearBefore()));
    }
}
