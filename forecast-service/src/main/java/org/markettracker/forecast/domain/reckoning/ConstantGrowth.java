package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.Observation;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Why;

/**
 * The periods between two ends of which both are known to a tenth: {@code x(t) = a (b/a)^(t/n)}, with status I and
 * without ends of their own. Where the arithmetic knows something of a period in between, that is told and nothing drawn.
 */
final class ConstantGrowth {
    private static final int DECIMALS = 6;

    private ConstantGrowth() {}

    /** The points and those between them, in order. */
    static List<Point> between(List<Point> points) {
        TreeMap<Cell, Point> all = new TreeMap<>();
        points.forEach(each -> all.put(each.cell(), each));
        for (Frequency frequency : Frequency.values()) {
            List<Point> known = points.stream()
                    .filter(each -> each.cell().path().measure() == PathMeasure.SIZE
                            && each.cell().period().frequency() == frequency)
                    .sorted((a, b) -> a.cell().compareTo(b.cell()))
                    .toList();
            for (int i = 1; i < known.size(); i++) {
                draw(known.get(i - 1), known.get(i)).forEach(each -> all.put(each.cell(), each));
            }
        }
        return List.copyOf(all.values());
    }

    private static List<Point> draw(Point from, Point to) {
        List<Point> drawn = new ArrayList<>();
        BigDecimal a = from.estimate().value();
        BigDecimal b = to.estimate().value();
        if (a == null
                || b == null
                || a.signum() <= 0
                || !Observation.is(from.estimate())
                || !Observation.is(to.estimate())) {
            return drawn;
        }
        int months = from.cell().period().frequency().months();
        long steps = ChronoUnit.MONTHS.between(
                        from.cell().period().start(), to.cell().period().start())
                / months;
        Period period = from.cell().period();
        for (int t = 1; t < steps; t++) {
            period = next(period);
            double factor = StrictMath.pow(b.doubleValue() / a.doubleValue(), t / (double) steps);
            BigDecimal value = a.multiply(BigDecimal.valueOf(factor)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            drawn.add(new Point(
                    new Cell(from.cell().path(), period, null),
                    new Estimate(value, null, true, null, true, Status.IMPUTED, List.of(), List.of()),
                    from.unit(),
                    Math.max(from.decimals(), to.decimals()),
                    Why.of(Basis.CONSTANT_GROWTH)));
        }
        return drawn;
    }

    private static Period next(Period period) {
        return period.part() < period.frequency().perYear()
                ? new Period(period.frequency(), period.year(), period.part() + 1)
                : new Period(period.frequency(), period.year() + 1, 1);
    }
}
