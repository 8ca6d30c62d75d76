package org.markettracker.forecast.domain.path;

import java.math.BigDecimal;
import java.util.List;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.figure.Unit;

/**
 * What is expected of one cell.
 *
 * @param cell it is about
 * @param estimate point and bounds in the unit; of a model the bounds are those of 95 %
 * @param unit of the figures
 * @param decimals shown, at least
 * @param why it is so
 * @param bands of a model, narrow before wide; none of statements
 */
public record Point(Cell cell, Estimate estimate, Unit unit, int decimals, Why why, List<Band> bands) {
    public Point {
        bands = List.copyOf(bands);
    }

    /** One that statements make. */
    public Point(Cell cell, Estimate estimate, Unit unit, int decimals, Why why) {
        this(cell, estimate, unit, decimals, why, List.of());
    }

    /**
     * Whether the value lies within all its ends, an open one included: there what gives way comes to rest. Where nothing
     * bounds the cell there is no value to lie elsewhere.
     */
    public boolean isInsideItsInterval() {
        BigDecimal value = estimate.value();
        BigDecimal low = estimate.low();
        BigDecimal high = estimate.high();
        return value == null
                || ((low == null || low.compareTo(value) <= 0)
                        && (high == null || high.compareTo(value) >= 0)
                        && bands.stream()
                                .allMatch(band -> band.low().compareTo(value) <= 0
                                        && band.high().compareTo(value) >= 0));
    }

    /** Whether the year or part of it is one that nobody has seen the end of. */
    public boolean isAhead() {
        return why.basis() != Basis.TODAY;
    }
}
