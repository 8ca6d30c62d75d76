package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.model.Target;

/** Says what a conflict is about: what the others leave of a cell, and what the least trusted statement says of it. */
final class Sentences {
    private static final BigDecimal NO_MORE = BigDecimal.valueOf(-100);

    private final Map<String, Statement> statements;
    private final Unit revenue;

    Sentences(Map<String, Statement> statements, Unit revenue) {
        this.statements = statements;
        this.revenue = revenue;
    }

    String of(SortedSet<String> conflict, Part part) {
        List<Statement> odd = conflict.stream()
                .map(this::statement)
                .filter(each -> cell(each) != null)
                .sorted(Comparator.comparing(Statement::confidence).thenComparing(Statement::id))
                .toList();
        for (Statement each : odd) {
            Cell cell = cell(each);
            Optional<Part.Ends> left = cell == null ? Optional.empty() : part.without(conflict, each.id(), cell);
            Target target = cell == null ? null : part.model().targets().get(cell);
            if (cell != null && left.isPresent() && target != null) {
                BigDecimal least = target.isGrowth() ? NO_MORE : BigDecimal.ZERO;
                Interval interval =
                        Digits.interval(left.get().low(), left.get().high(), target::told, Interval.atLeast(least));
                return "%s put the %s %s, but %s states %s."
                        .formatted(
                                others(conflict, each.id()),
                                cell,
                                words(interval, unitOf(each)),
                                each.id(),
                                each.stated());
            }
        }
        return conflict.stream()
                        .map(id -> id + " (" + statement(id).stated() + ")")
                        .collect(Collectors.joining(", ")) + " cannot all hold.";
    }

    private Statement statement(String id) {
        Statement statement = statements.get(id);
        if (statement == null) {
            throw new IllegalStateException("no statement is called " + id);
        }
        return statement;
    }

    private static String others(SortedSet<String> conflict, String but) {
        List<String> others = conflict.stream().filter(id -> !id.equals(but)).toList();
        if (others.isEmpty()) {
            return "The identities";
        }
        String last = others.get(others.size() - 1);
        return others.size() == 1
                ? last + " alone would"
                : String.join(", ", others.subList(0, others.size() - 1)) + " and " + last + " together";
    }

    private static @Nullable Cell cell(Statement statement) {
        return switch (statement.measure()) {
            case REVENUE, USAGE, SHARE, GROWTH, USAGE_GROWTH, SHARE_OF_TOTAL, CAGR -> Cell.of(statement);
            case RANK, SHARE_CHANGE -> null;
        };
    }

    private String unitOf(Statement statement) {
        return statement.unit().equals(Unit.PERCENT)
                ? "%"
                : " " + (statement.measure() == Measure.REVENUE ? revenue : statement.unit());
    }

    private static String words(Interval interval, String unit) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (high == null) {
            return (interval.lowOpen() ? "above " : "at or above ") + shown(low) + unit;
        }
        if (low == null || low.signum() == 0 || low.compareTo(NO_MORE) == 0) {
            return (interval.highOpen() ? "below " : "at or below ") + shown(high) + unit;
        }
        return "between " + shown(low) + " and " + shown(high) + unit;
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null
                ? "nothing"
                : Digits.plain(value.setScale(2, RoundingMode.HALF_EVEN)).toPlainString();
    }
}
