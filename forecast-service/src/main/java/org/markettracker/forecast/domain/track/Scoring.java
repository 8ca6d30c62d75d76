package org.markettracker.forecast.domain.track;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.accuracy.Measures;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Score;
import org.markettracker.forecast.domain.training.Periods;
import org.markettracker.forecast.domain.training.Training;
import org.markettracker.forecast.domain.training.Trainings;

/** Scores the forecasts of one earlier edition by what was known then. */
final class Scoring {
    private static final int DECIMALS = 6;

    private final Earlier earlier;
    private final Trainings known;

    Scoring(Earlier earlier) {
        this.earlier = earlier;
        this.known = Trainings.of(earlier.sizes());
    }

    /** Empty where the figure is in another currency than the forecast, or has no point. */
    Optional<Score> score(Point point, HeardSize came) {
        BigDecimal figure = came.estimate().value();
        if (figure == null || !came.unit().symbol().equals(point.unit().symbol())) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(
                came.unit().multiplier() - point.unit().multiplier());
        Interval actual = came.estimate().interval().scale(factor);
        BigDecimal actualPoint = figure.multiply(factor);
        Period period = point.cell().period();
        Optional<Training> training = known.of(point.cell().path().segment(), period.frequency());
        BigDecimal value = point.estimate().value();
        Interval said = point.estimate().interval();
        boolean unbounded = said.low() == null && said.high() == null;
        return Optional.of(new Score(
                earlier.edition().edition(),
                period,
                horizon(point, training),
                value,
                said,
                actual,
                plain(actualPoint),
                value == null ? null : less(actual, value),
                value == null ? null : scaled(actualPoint.subtract(value).abs(), training),
                training.flatMap(each -> last(each, point))
                        .map(last -> less(actual, last))
                        .orElse(null),
                unbounded ? Score.Held.UNDECIDED : Score.Held.of(said, actual)));
    }

    /** From the last period observed then, else from the last of this length that anything was known of. */
    private int horizon(Point point, Optional<Training> training) {
        Period period = point.cell().period();
        Optional<Period> origin = training.map(Training::origin)
                .filter(each -> each.start().isBefore(period.start()))
                .or(() -> earlier.sizes().keySet().stream()
                        .map(Cell::period)
                        .filter(each -> each.frequency() == period.frequency()
                                && each.start().isBefore(period.start()))
                        .max(Period::compareTo));
        return origin.map(each -> Periods.between(each, period)).orElse(1);
    }

    private static Optional<BigDecimal> last(Training training, Point point) {
        BigDecimal last = training.values().get(training.values().size() - 1);
        return training.origin().start().isBefore(point.cell().period().start())
                ? Optional.ofNullable(last)
                        .map(value -> value.scaleByPowerOfTen(
                                training.unit().multiplier() - point.unit().multiplier()))
                : Optional.empty();
    }

    private static @Nullable BigDecimal scaled(BigDecimal error, Optional<Training> training) {
        double[] history = training.map(Training::unbroken)
                .map(each -> each.values().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray())
                .orElse(new double[0]);
        if (history.length < 2) {
            return null;
        }
        double scale = Measures.scale(
                history, training.map(each -> each.frequency().perYear()).orElse(1));
        return scale <= 0
                ? null
                : error.divide(BigDecimal.valueOf(scale), MathContext.DECIMAL64)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Interval less(Interval from, BigDecimal value) {
        return new Interval(
                from.low() == null ? null : plain(from.low().subtract(value)),
                from.lowOpen(),
                from.high() == null ? null : plain(from.high().subtract(value)),
                from.highOpen());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
