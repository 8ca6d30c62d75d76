package org.markettracker.forecast.domain.path;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.time.Period;

/**
 * What a statement is about: a path in one period. In order of path, period and base.
 *
 * @param path segment and measure
 * @param period the figure is for
 * @param basePeriod what growth and CAGR are measured from; null for a size
 */
public record Cell(PathId path, Period period, @Nullable Period basePeriod) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing((Cell cell) -> cell.path.code())
            .thenComparing(Cell::period)
            .thenComparing(Cell::basePeriod, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The cell a statement speaks of. */
    public static Cell of(Statement statement) {
        return new Cell(PathId.of(statement), statement.period(), statement.basePeriod());
    }

    /** What it is, in words. */
    public String title() {
        String since = basePeriod == null ? "" : " since " + basePeriod.code();
        return path.measure() + " of " + path.segment() + " in " + period.code() + since;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
