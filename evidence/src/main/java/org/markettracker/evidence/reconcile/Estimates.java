package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.model.Target;

/** What is told of cells; what was made of the same ends, value and figure before is not made again. */
final class Estimates {
    private static final Interval SHARE = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Interval GROWTH = Interval.atLeast(BigDecimal.valueOf(-100));

    /** All that an estimate hangs on, and the estimate. */
    record Made(
            Part.Ends ends,
            double years,
            @Nullable BigDecimal value,
            @Nullable Statement figure,
            Unit unit,
            CellEstimate estimate) {
        boolean isOf(Part.Ends other, Target target, @Nullable BigDecimal otherValue, Unit otherUnit) {
            // An end that stayed is the same object.
            return ends.low() == other.low()
                    && ends.high() == other.high()
                    && years == target.years()
                    && (value == null || otherValue == null ? value == otherValue : value.compareTo(otherValue) == 0)
                    && unit.equals(otherUnit);
        }
    }

    private final Map<Cell, Statement> figures;
    private final Map<Cell, Made> before;
    private final Map<Cell, Made> now = new HashMap<>();

    /**
     * @param figures those that cells are stated to be
     * @param before what was {@link #made} the last time
     */
    Estimates(Map<Cell, Statement> figures, Map<Cell, Made> before) {
        this.figures = figures;
        this.before = before;
    }

    Map<Cell, Made> made() {
        return now;
    }

    /** @param value at the common point; null where none is told */
    CellEstimate of(Cell cell, Part.Ends ends, Target target, @Nullable BigDecimal value, Unit unit) {
        Made made = before.get(cell);
        Statement figure = figures.get(cell);
        if (made == null || !made.isOf(ends, target, value, unit) || !Objects.equals(made.figure(), figure)) {
            made = new Made(ends, target.years(), value, figure, unit, made(cell, ends, target, value, unit));
        }
        now.put(cell, made);
        return made.estimate();
    }

    private static Interval possible(Cell cell) {
        return switch (cell.measure()) {
            case SHARE, SHARE_OF_TOTAL -> SHARE;
            case GROWTH, USAGE_GROWTH, CAGR -> GROWTH;
            case REVENUE, USAGE, SHARE_CHANGE, RANK -> Interval.atLeast(BigDecimal.ZERO);
        };
    }

    private CellEstimate made(Cell cell, Part.Ends ends, Target target, @Nullable BigDecimal value, Unit unit) {
        Interval interval = Digits.interval(ends.low(), ends.high(), target::told, possible(cell));
        Statement figure = figures.get(cell);
        BigDecimal point = Levels.isRatio(cell) ? ratioPoint(interval, possible(cell), value, figure) : value;
        boolean unknown = ends.high() == null
                && (ends.low() == null || ends.low().statements().isEmpty());
        Status status = figure != null ? figure.status() : unknown ? Status.MISSING : Status.IMPUTED;
        Estimate estimate = Estimate.of(
                point == null ? null : Digits.plain(point),
                point == null ? interval : Digits.including(interval, point),
                status,
                ends.low() == null ? List.of() : List.copyOf(ends.low().statements()),
                ends.high() == null ? List.of() : List.copyOf(ends.high().statements()));
        return new CellEstimate(
                cell,
                estimate,
                unit,
                ends.low() == null ? List.of() : List.copyOf(ends.low().identities()),
                ends.high() == null ? List.of() : List.copyOf(ends.high().identities()));
    }

    /**
     * The ratio of the levels' values. Where these have none, any ratio between ends that somebody has narrowed has levels to
     * it: it is the one stated, or the middle.
     */
    private static @Nullable BigDecimal ratioPoint(
            Interval interval, Interval possible, @Nullable BigDecimal value, @Nullable Statement figure) {
        if (value != null) {
            return Digits.within(interval, value);
        }
        if (interval.high() == null || interval.compareLow(possible) == 0 || interval.compareHigh(possible) == 0) {
            return null;
        }
        return figure != null && interval.contains(figure.value()) ? figure.value() : Digits.middle(interval);
    }
}
