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
        PathId path = PathId.published(statement.segment(), PathMeasure.of(statement.measure()));
        return new Cell(path, statement.period(), statement.basePeriod());
    }

    /** The same cell on a path of another name. */
    public Cell on(PathId other) {
        return new Cell(other, period, basePeriod);
    }

    /** Its key in findings: measure, segment, period and base. */
    public String code() {
        String base = basePeriod == null ? "" : "/" + basePeriod.code();
        return path.measure() + "/" + path.segment() + "/" + period.code() + base;
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
