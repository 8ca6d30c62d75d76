package org.markettracker.forecast.domain.training;

import java.time.temporal.ChronoUnit;
import org.markettracker.evidence.time.Period;

/** Counting in periods of one length. */
public final class Periods {
    private Periods() {}

    /** The period that many later. */
    public static Period after(Period period, int steps) {
        int perYear = period.frequency().perYear();
        int at = period.year() * perYear + period.part() - 1 + steps;
        return new Period(period.frequency(), Math.floorDiv(at, perYear), Math.floorMod(at, perYear) + 1);
    }

    /** How many periods later the second is. */
    public static int between(Period from, Period to) {
        return (int) (ChronoUnit.MONTHS.between(from.start(), to.start())
                / from.frequency().months());
    }
}
