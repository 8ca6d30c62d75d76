package org.markettracker.evidence.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.markettracker.evidence.figure.InvalidEvidence;

/**
 * A calendar year, half, quarter or month: the {@code part}-th (from 1) of its year. Ordered by start, the longer
 * first; its code is SDMX ({@code 2021}, {@code 2021-S1}, {@code 2021-Q1}, {@code 2021-03}).
 */
public record Period(Frequency frequency, int year, int part) implements Comparable<Period> {
    public Period {
        Objects.requireNonNull(frequency, "frequency");
        if (year < 1000 || year > 9999) {
            throw new InvalidEvidence("period", "must have a year of four digits", year);
        }
        if (part < 1 || part > frequency.perYear()) {
            throw new InvalidEvidence(
                    "period", "must name part 1 to " + frequency.perYear() + " of its year", year + " part " + part);
        }
    }

    public static Period ofYear(int year) {
        return new Period(Frequency.ANNUAL, year, 1);
    }

    /** Reads {@code 2021}, {@code 2021-S1}, {@code 2021H1}, {@code 1H21}, {@code Q3 2021}, {@code 2021上半年}, {@code 2021-03}. */
    public static Period parse(String text) {
        return PeriodReader.read(text);
    }

    /** The canonical SDMX form. */
    public String code() {
        return switch (frequency) {
            case ANNUAL -> "%04d".formatted(year);
            case SEMI_ANNUAL, QUARTERLY -> "%04d-%s%d".formatted(year, frequency.code(), part);
            case MONTHLY -> "%04d-%02d".formatted(year, part);
        };
    }

    /** The form that people read: {@code 2021H1}, {@code 2021Q1}; years and months as their code. */
    public String label() {
        return switch (frequency) {
            case ANNUAL, MONTHLY -> code();
            case SEMI_ANNUAL -> year + "H" + part;
            case QUARTERLY -> year + "Q" + part;
        };
    }

    public YearMonth start() {
        return YearMonth.of(year, firstMonth());
    }

    private int firstMonth() {
        return (part - 1) * frequency.months() + 1;
    }

    /** The last month of the period. */
    public YearMonth end() {
        return start().plusMonths(frequency.months() - 1L);
    }

    /** Whether the other period lies wholly inside this one; a period contains itself. */
    public boolean contains(Period other) {
        return !other.start().isBefore(start()) && !other.end().isAfter(end());
    }

    /** The periods of a finer (or the same) frequency that this one is the sum of. */
    public List<Period> parts(Frequency finer) {
        if (finer.months() > frequency.months()) {
            throw new InvalidEvidence("frequency", "must be no coarser than that of " + code(), finer.code());
        }
        int count = frequency.months() / finer.months();
        int first = (part - 1) * count + 1;
        return IntStream.range(first, first + count)
                .mapToObj(each -> new Period(finer, year, each))
                .toList();
    }

    /** The parts one step finer: a year's halves, a half's quarters, a quarter's months; none for a month. */
    public List<Period> parts() {
        return frequency == Frequency.MONTHLY ? List.of() : parts(Frequency.values()[frequency.ordinal() + 1]);
    }

    /** The same period a year before, which a year-on-year growth is measured against. */
    public Period yearBefore() {
        return new Period(frequency, year - 1, part);
    }

    /** Years between the starts of two periods of equal length, e.g. 4 for 2021 to 2025; negative backwards. */
    public static BigDecimal yearsBetween(Period from, Period to) {
        if (from.frequency != to.frequency) {
            throw new InvalidEvidence(
                    "base_period", "must be as long as the period " + to.code() + " that it is compared with", from);
        }
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from.start(), to.start()))
                .divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
    }

    @Override
    public int compareTo(Period other) {
        int start = Integer.compare(12 * year + firstMonth(), 12 * other.year + other.firstMonth());
        return start != 0 ? start : frequency.compareTo(other.frequency);
    }

    @Override
    public String toString() {
        return code();
    }
}
