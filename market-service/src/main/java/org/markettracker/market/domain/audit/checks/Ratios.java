package org.markettracker.market.domain.audit.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;

/**
 * Whether what sources state of two levels (a growth, a compound rate, a share) is what those levels leave: their
 * bounds, and the values that are published.
 */
final class Ratios implements Check {
    /** Beyond the noise of values that are kept to six decimals. */
    private static final double TOLERANCE = 1e-6;

    private final String id;
    private final String holds;
    private final Set<Measure> measures;

    Ratios(String id, String holds, Set<Measure> measures) {
        this.id = id;
        this.holds = holds;
        this.measures = measures;
    }

    /** The two levels, and the years between them; a share has none. */
    private record Levels(Cell level, Cell base, double years) {}

    /** A range of per cents, infinite where nothing bounds it. */
    private record Range(double low, double high) {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public String holds() {
        return holds;
    }

    @Override
    public List<Finding> examine(Examined edition) {
        List<Finding> findings = new ArrayList<>();
        for (MarketStatement each : edition.statements()) {
            if (measures.contains(each.statement().measure())) {
                examine(edition, each).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> examine(Examined edition, MarketStatement stated) {
        Statement statement = stated.statement();
        Optional<Levels> levels = levels(edition, statement);
        Optional<MarketSize> level = levels.flatMap(each -> edition.size(each.level()));
        Optional<MarketSize> base = levels.flatMap(each -> edition.size(each.base()));
        if (levels.isEmpty() || level.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        double years = levels.get().years();
        Interval own = stated.entry().about() == null
                ? statement.bounds()
                : statement.bounds(stated.entry().about());
        Range left = within(
                left(level.get().estimate().interval(), base.get().estimate().interval(), years),
                edition.size(stated.cell()).map(each -> each.estimate().interval()));
        String against = null;
        if (below(own.high(), left.low()) || above(own.low(), left.high())) {
            against = "the levels leave " + words(left);
        } else {
            against = value(
                    own, level.get().estimate().value(), base.get().estimate().value(), years);
        }
        if (against == null) {
            return Optional.empty();
        }
        String sentence = "%s states %s as the %s of %s in %s%s, but %s."
                .formatted(
                        stated.id(),
                        statement.stated(),
                        statement.measure().code().replace('_', ' '),
                        statement.segment(),
                        statement.period().label(),
                        statement.basePeriod() == null
                                ? ""
                                : " against " + statement.basePeriod().label(),
                        against);
        List<String> cells = List.of(
                stated.cell().code(),
                levels.get().level().code(),
                levels.get().base().code());
        return Optional.of(
                Finding.against(sentence, List.of(stated.id()), cells).settledIf(edition.isDecided(stated)));
    }

    private static Optional<Levels> levels(Examined edition, Statement statement) {
        CellMeasure measure = statement.measure() == Measure.USAGE_GROWTH ? CellMeasure.USAGE : CellMeasure.SIZE;
        Cell level = Cell.level(measure, statement.segment(), statement.period());
        Period from = statement.basePeriod();
        if (from != null) {
            double years = statement.measure() == Measure.CAGR
                    ? Period.yearsBetween(from, statement.period()).doubleValue()
                    : 1;
            return Optional.of(new Levels(level, Cell.level(measure, statement.segment(), from), years));
        }
        return edition.tracker()
                .taxonomy()
                .find(statement.segment())
                .flatMap(segment -> Optional.ofNullable(segment.parent()))
                .map(parent -> new Levels(level, Cell.level(measure, parent, statement.period()), 0));
    }

    /** What bounds of the two levels leave of what is stated of them, in per cent. */
    private static Range left(Interval level, Interval base, double years) {
        double low = number(level.low(), 0) / number(base.high(), Double.POSITIVE_INFINITY);
        double over = number(base.low(), 0);
        double high = over > 0 ? number(level.high(), Double.POSITIVE_INFINITY) / over : Double.POSITIVE_INFINITY;
        return new Range(percent(low, years), percent(high, years));
    }

    private static Range within(Range range, Optional<Interval> cell) {
        return cell.map(each -> new Range(
                        Math.max(range.low(), number(each.low(), Double.NEGATIVE_INFINITY)),
                        Math.min(range.high(), number(each.high(), Double.POSITIVE_INFINITY))))
                .orElse(range);
    }

    private static double percent(double ratio, double years) {
        return years == 0 ? ratio * 100 : (Math.pow(ratio, 1 / years) - 1) * 100;
    }

    private static @Nullable String value(
            Interval own, @Nullable BigDecimal level, @Nullable BigDecimal base, double years) {
        if (level == null || base == null || base.signum() <= 0) {
            return null;
        }
        double ratio = level.doubleValue() / base.doubleValue();
        double percent = percent(ratio, years);
        double noise = (100 + Math.abs(percent))
                * TOLERANCE
                * (1 + 1 / base.doubleValue() + 1 / Math.max(level.doubleValue(), TOLERANCE));
        boolean outside = percent < number(own.low(), Double.NEGATIVE_INFINITY) - noise
                || percent > number(own.high(), Double.POSITIVE_INFINITY) + noise;
        return outside ? "the published values give " + shown(percent, RoundingMode.HALF_EVEN) + "%" : null;
    }

    private static boolean below(@Nullable BigDecimal high, double low) {
        return high != null && high.doubleValue() < low - noise(low);
    }

    private static boolean above(@Nullable BigDecimal low, double high) {
        return low != null && low.doubleValue() > high + noise(high);
    }

    private static double noise(double percent) {
        return Double.isInfinite(percent) ? 0 : (100 + Math.abs(percent)) * TOLERANCE;
    }

    private static double number(@Nullable BigDecimal number, double otherwise) {
        return number == null ? otherwise : number.doubleValue();
    }

    /** Rounded outward, as bounds are shown. */
    private static String words(Range range) {
        String low = shown(range.low(), RoundingMode.FLOOR);
        return Double.isInfinite(range.high())
                ? "at least " + low + "%"
                : "between " + low + "% and " + shown(range.high(), RoundingMode.CEILING) + "%";
    }

    private static String shown(double percent, RoundingMode mode) {
        // Six places first, so that the noise of binary fractions is not rounded outward.
        BigDecimal plain = BigDecimal.valueOf(percent)
                .setScale(6, RoundingMode.HALF_EVEN)
                .setScale(2, mode)
                .stripTrailingZeros();
        return plain.toPlainString();
    }
}
