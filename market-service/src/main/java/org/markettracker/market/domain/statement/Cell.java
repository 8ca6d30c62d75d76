package org.markettracker.market.domain.statement;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.time.Period;

/**
 * What a statement is about: one measure of one segment in one period.
 *
 * @param measure of the cell
 * @param segment code
 * @param period the figure is for
 * @param basePeriod what it compares with; null where it compares with nothing
 */
public record Cell(CellMeasure measure, String segment, Period period, @Nullable Period basePeriod) {
    /** By measure, segment, period and base. */
    public static final Comparator<Cell> ORDER = Comparator.comparing(Cell::measure)
            .thenComparing(Cell::segment)
            .thenComparing(Cell::period)
            .thenComparing(Cell::basePeriod, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The cell a statement speaks of. */
    public static Cell of(Statement statement) {
        return new Cell(
                CellMeasure.of(statement.measure()), statement.segment(), statement.period(), statement.basePeriod());
    }

    /** The level of a segment in a period. */
    public static Cell level(CellMeasure measure, String segment, Period period) {
        return new Cell(measure, segment, period, null);
    }

    /** Its place in keys: measure, segment, period, and the base where that is not the year before. */
    public String code() {
        String code = measure + "/" + segment + "/" + period.code();
        return basePeriod == null || basePeriod.equals(period.yearBefore()) ? code : code + "/" + basePeriod.code();
    }
}
