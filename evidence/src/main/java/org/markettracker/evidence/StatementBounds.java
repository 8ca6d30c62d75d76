package org.markettracker.evidence;

import java.math.BigDecimal;
import org.markettracker.evidence.figure.Figure;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;

/**
 * What a stated figure leaves possible for its quantity: the relation's interval, cut to what the measure can be at all
 * (a level or share is never negative, a share at most 100 %, nothing falls by more than 100 %).
 */
final class StatementBounds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StatementBounds() {}

    static Interval of(Measure measure, StatedFigure stated, Unit unit, BigDecimal about) {
        return relation(stated, about).scale(stated.factorTo(unit)).intersect(possible(measure));
    }

    /** Without the zeros that multiplying with 0.05 leaves behind. */
    private static BigDecimal plain(BigDecimal end) {
        BigDecimal stripped = end.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Interval relation(StatedFigure stated, BigDecimal about) {
        BigDecimal value = stated.figure().value();
        return switch (stated.relation()) {
            case EQ -> stated.figure().rounding();
            case APPROX -> {
                BigDecimal width = value.abs().multiply(about);
                yield Interval.closed(plain(value.subtract(width)), plain(value.add(width)));
            }
            case GT -> Interval.above(value);
            case GE -> Interval.atLeast(value);
            case LT -> Interval.below(value);
            case LE -> Interval.atMost(value);
            case BETWEEN -> {
                Figure high = stated.high() == null ? stated.figure() : stated.high();
                yield Interval.closed(value, high.value());
            }
            case RANK -> Interval.closed(value, value);
        };
    }

    /** What the measure can be whatever anybody says. */
    static Interval possible(Measure measure) {
        return switch (measure) {
            case REVENUE, USAGE -> Interval.atLeast(BigDecimal.ZERO);
            case SHARE, SHARE_OF_TOTAL -> Interval.closed(BigDecimal.ZERO, HUNDRED);
            case SHARE_CHANGE -> Interval.closed(HUNDRED.negate(), HUNDRED);
            case GROWTH, USAGE_GROWTH, CAGR -> Interval.atLeast(HUNDRED.negate());
            case RANK -> Interval.atLeast(BigDecimal.ONE);
        };
    }
}
