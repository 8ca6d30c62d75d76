package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;

/**
 * What the statements about one and the same cell say together, without regard to any other cell.
 *
 * @param estimate in {@code unit}
 * @param unit that of the statement with the highest confidence
 * @param conflict ids of the statements that contradict another one, sorted; empty when all of them hold. In a
 *     conflict the estimate is that of the statement with the highest confidence, ties by id
 */
public record Weighing(Estimate estimate, Unit unit, List<String> conflict) {
    private static final Comparator<Statement> BEST_FIRST =
            Comparator.comparing(Statement::confidence).reversed().thenComparing(Statement::id);
    private static final Set<Relation> GIVES_A_FIGURE = EnumSet.of(Relation.EQ, Relation.APPROX, Relation.RANK);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Weighing {
        conflict = List.copyOf(conflict);
    }

    /** A statement with its bounds counted in the common unit. */
    private record Weighed(Statement statement, Interval bounds) {}

    public static Weighing of(Collection<Statement> statements) {
        List<Statement> sorted = statements.stream().sorted(BEST_FIRST).toList();
        if (sorted.isEmpty()) {
            throw new InvalidEvidence("statements", "must be at least one", null);
        }
        Statement best = sorted.get(0);
        sorted.forEach(each -> checkSameCell(best, each));
        List<Weighed> all = sorted.stream()
                .map(each -> new Weighed(each, each.bounds().scale(toUnit(each, best.unit()))))
                .toList();
        Interval common = common(all);
        if (common.isEmpty()) {
            List<Weighed> bestOnly = all.subList(0, 1);
            return new Weighing(estimate(bestOnly, common(bestOnly)), best.unit(), conflicting(all));
        }
        return new Weighing(estimate(all, common), best.unit(), List.of());
    }

    /** On a line, intervals that have nothing in common are pairs that have nothing in common. */
    private static List<String> conflicting(List<Weighed> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .anyMatch(
                                other -> one.bounds().intersect(other.bounds()).isEmpty()))
                .map(each -> each.statement().id())
                .sorted()
                .toList();
    }

    private static Interval common(List<Weighed> weighed) {
        return weighed.stream().map(Weighed::bounds).reduce(Interval.ALL, Interval::intersect);
    }

    private static Estimate estimate(List<Weighed> weighed, Interval common) {
        return Estimate.of(
                point(weighed, common),
                common,
                weighed.get(0).statement().status(),
                tight(weighed, common, Interval::compareLow),
                tight(weighed, common, Interval::compareHigh));
    }

    /**
     * The figure that the best statement gives if all others allow it; else the middle where statements give both ends;
     * null where an end is nobody's, for a middle of "at least 30 %" and what is possible at all would be invented.
     */
    private static @Nullable BigDecimal point(List<Weighed> weighed, Interval common) {
        BigDecimal stated = weighed.stream()
                .map(Weighed::statement)
                .filter(each -> GIVES_A_FIGURE.contains(each.relation()))
                .findFirst()
                .map(each -> each.value()
                        .multiply(toUnit(each, weighed.get(0).statement().unit())))
                .orElse(null);
        if (stated != null && common.contains(stated)) {
            return stated;
        }
        BigDecimal low = common.low();
        BigDecimal high = common.high();
        boolean bothEndsStated = low != null
                && high != null
                && !tight(weighed, common, Interval::compareLow).isEmpty()
                && !tight(weighed, common, Interval::compareHigh).isEmpty();
        return bothEndsStated ? low.add(high).multiply(HALF).stripTrailingZeros() : null;
    }

    private static List<String> tight(
            List<Weighed> weighed, Interval common, ToIntBiFunction<Interval, Interval> comparison) {
        Interval possible = StatementBounds.possible(weighed.get(0).statement().measure());
        if (comparison.applyAsInt(possible, common) == 0) {
            return List.of();
        }
        return weighed.stream()
                .filter(each -> comparison.applyAsInt(each.bounds(), common) == 0)
                .map(each -> each.statement().id())
                .toList();
    }

    private static BigDecimal toUnit(Statement statement, Unit unit) {
        return BigDecimal.ONE.scaleByPowerOfTen(statement.unit().multiplier() - unit.multiplier());
    }

    private static void checkSameCell(Statement best, Statement other) {
        if (!cell(best).equals(cell(other))) {
            throw new InvalidEvidence(
                    "statements", "must all be about " + cell(best) + " as " + best.id() + " is", other.id());
        }
    }

    private static List<String> cell(Statement statement) {
        return List.of(
                statement.measure().code(),
                statement.segment(),
                statement.vendors().map(VendorSet::canonical).orElse(""),
                statement.period().code(),
                statement.basePeriod() == null ? "" : statement.basePeriod().code(),
                statement.unit().symbol());
    }
}
