package org.markettracker.evidence.cells;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.time.Period;

/**
 * One quantity: a level (revenue or usage) of a segment, a ratio of two levels, or a vendor's share, in a period.
 *
 * @param vendor null for a segment's own; a vendor, a set {@code a+b}, {@code CR5} or {@link #OTHERS} for a share
 * @param basePeriod what a growth or compound rate is measured from; null for the other measures
 */
public record Cell(Measure measure, String segment, @Nullable String vendor, Period period, @Nullable Period basePeriod)
        implements Comparable<Cell> {
    /** All vendors together that no statement names in that segment and period. */
    public static final String OTHERS = "others";

    /** A cell that is measured from no base period. */
    public Cell(Measure measure, String segment, @Nullable String vendor, Period period) {
        this(measure, segment, vendor, period, null);
    }

    public static Cell of(Measure measure, String segment, Period period) {
        return new Cell(measure, segment, null, period);
    }

    /** What a statement is about. */
    public static Cell of(Statement statement) {
        String vendor = statement.vendors().map(VendorSet::canonical).orElse(null);
        return new Cell(statement.measure(), statement.segment(), vendor, statement.period(), statement.basePeriod());
    }

    @Override
    public int compareTo(Cell other) {
        int order = measure.compareTo(other.measure);
        order = order != 0 ? order : segment.compareTo(other.segment);
        order = order != 0 ? order : String.valueOf(vendor).compareTo(String.valueOf(other.vendor));
        order = order != 0 ? order : period.compareTo(other.period);
        if (order != 0 || Objects.equals(basePeriod, other.basePeriod)) {
            return order;
        }
        return basePeriod == null ? -1 : other.basePeriod == null ? 1 : basePeriod.compareTo(other.basePeriod);
    }

    /** As people name it: {@code revenue of total in 2021H1}, {@code growth of total in 2021 over 2020}. */
    @Override
    public String toString() {
        return measure.code().replace('_', ' ') + " of " + (vendor == null ? "" : vendor + " in ") + segment + " in "
                + period.label() + (basePeriod == null ? "" : " over " + basePeriod.label());
    }
}
