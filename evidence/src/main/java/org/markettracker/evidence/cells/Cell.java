package org.markettracker.evidence.cells;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.time.Period;

/**
 * One quantity: a level (revenue or usage) of a segment, or a vendor's share of it, in a period.
 *
 * @param vendor null for a segment's own; a vendor, a set {@code a+b}, {@code CR5} or {@link #OTHERS} for a share
 */
public record Cell(Measure measure, String segment, @Nullable String vendor, Period period)
        implements Comparable<Cell> {
    /** All vendors together that no statement names in that segment and period. */
    public static final String OTHERS = "others";

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::measure)
            .thenComparing(Cell::segment)
            .thenComparing(cell -> String.valueOf(cell.vendor()))
            .thenComparing(Cell::period);

    public static Cell of(Measure measure, String segment, Period period) {
        return new Cell(measure, segment, null, period);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /** As people name it: {@code revenue of total in 2021H1}, {@code share of a-cloud in total in 2021H1}. */
    @Override
    public String toString() {
        return measure.code() + " of " + (vendor == null ? "" : vendor + " in ") + segment + " in " + period.label();
    }
}
