package org.markettracker.evidence.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.time.Period;

class CalendarTest {
    private static Calendar of(String... periods) {
        return Calendar.of(Stream.of(periods).map(Period::parse).toList());
    }

    @Test
    void aHalfThatIsSpokenOfOpensItsYear() {
        assertEquals("[2021, 2021-S1, 2021-S2]", of("2021-S1").periods().toString());
    }

    @Test
    void aQuarterOpensItsHalfButNotTheOther() {
        Calendar calendar = of("2021-Q2");
        assertEquals(
                "[2021, 2021-S1, 2021-Q1, 2021-Q2, 2021-S2]", calendar.periods().toString());
        assertEquals(
                List.of("2021-Q1", "2021-Q2", "2021-S2"),
                calendar.finest(Period.ofYear(2021)).stream().map(Period::code).toList());
    }

    @Test
    void aYearAloneIsNotDivided() {
        assertEquals(0, of("2019", "2020").sums().size());
    }

    @Test
    void aMonthOpensTheWayToIt() {
        assertEquals(
                "{2021=[2021-S1, 2021-S2], 2021-S1=[2021-Q1, 2021-Q2], 2021-Q1=[2021-01, 2021-02, 2021-03]}",
                of("2021-03").sums().toString());
    }
}
