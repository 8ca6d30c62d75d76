package org.markettracker.forecast.domain.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.forecast.domain.path.Band;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Why;

/** A point of the base path moved by a scenario: not below zero, and with ends that hold the value. */
final class Moved {
    private Moved() {}

    /** Of a segment that something in it happens to: all of it moves by as much. */
    static Point of(PathId id, Point point, Shift shift) {
        Estimate was = point.estimate();
        return of(id, point, shift, plus(was.low(), shift.low()), plus(was.high(), shift.high()));
    }

    /** Of the segment itself and its parts: their ends shrink or grow as they do. */
    static Point of(PathId id, Point point, Shift shift, Effect effect) {
        Estimate was = point.estimate();
        return of(id, point, shift, times(was.low(), effect.least()), times(was.high(), effect.most()));
    }

    private static Point of(PathId id, Point point, Shift shift, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        Cell cell = point.cell().on(id);
        Estimate was = point.estimate();
        if (shift.isNone()) {
            return new Point(cell, was, point.unit(), point.decimals(), point.why(), point.bands());
        }
        BigDecimal value = plus(was.value(), shift.value());
        List<Band> bands = bands(point, shift, value);
        BigDecimal low;
        BigDecimal high;
        if (bands.isEmpty()) {
            // Where nothing bounds the base path, nothing bounds this one: no ends are drawn around a line.
            low = was.low() == null ? null : least(from, value);
            high = most(to, value);
        } else {
            low = bands.get(bands.size() - 1).low();
            high = bands.get(bands.size() - 1).high();
        }
        Estimate estimate = new Estimate(
                value,
                low,
                low == null || was.lowOpen(),
                high,
                high == null || was.highOpen(),
                Status.FORECAST,
                was.lowEvidence(),
                was.highEvidence());
        Why why = new Why(
                Basis.SCENARIO,
                point.why().lowIdentities(),
                point.why().highIdentities(),
                point.why().gaveWay());
        return new Point(cell, estimate, point.unit(), point.decimals(), why, bands);
    }

    private static List<Band> bands(Point point, Shift shift, @Nullable BigDecimal value) {
        BigDecimal by = shift.value();
        if (by == null || value == null) {
            return List.of();
        }
        // As wide as on the base path: what is not known of it is not known of this one either.
        return point.bands().stream()
                .map(band -> new Band(
                        band.level(),
                        band.low().add(by).max(BigDecimal.ZERO).min(value),
                        band.high().add(by).max(value)))
                .toList();
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal number, @Nullable BigDecimal by) {
        return number == null || by == null ? null : number.add(by).max(BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }

    /** A lower end that is not known is zero: no size is less. */
    private static BigDecimal least(@Nullable BigDecimal low, @Nullable BigDecimal value) {
        BigDecimal end = low == null ? BigDecimal.ZERO : Shift.rounded(low);
        return value == null ? end : end.min(value);
    }

    private static @Nullable BigDecimal most(@Nullable BigDecimal high, @Nullable BigDecimal value) {
        BigDecimal end = high == null ? null : Shift.rounded(high);
        return end == null || value == null ? end : end.max(value);
    }
}
