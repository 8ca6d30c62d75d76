package org.markettracker.market.domain.audit.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;

/**
 * Whether wholes are the sums of their parts: published values exactly, to the six decimals that are kept; and figures
 * that sources state of the whole and of every part within what rounding leaves. What rounding explains is told, but
 * speaks against nothing.
 */
final class Sums {
    private static final Comparator<MarketStatement> BEST = Comparator.comparing(
                    (MarketStatement each) -> each.standing().isSetAside())
            .thenComparing(each -> -each.statement().confidence())
            .thenComparing(MarketStatement::id);

    private final Examined edition;
    private final Map<Cell, MarketStatement> figures = new HashMap<>();

    Sums(Examined edition) {
        this.edition = edition;
        edition.statements().stream()
                .filter(each -> each.statement().relation() == Relation.EQ)
                .forEach(each ->
                        figures.merge(each.cell(), each, (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
    }

    /** Looks at every level that has parts, by its cell's order. */
    List<Finding> examine(Function<Cell, List<Cell>> partsOf) {
        List<Finding> findings = new ArrayList<>();
        for (Cell whole : edition.sizes().keySet()) {
            List<Cell> parts = whole.measure().isLevel() ? partsOf.apply(whole) : List.of();
            if (!parts.isEmpty()) {
                values(whole, parts).ifPresent(findings::add);
                figures(whole, parts).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> values(Cell whole, List<Cell> parts) {
        Optional<BigDecimal> value = value(whole);
        List<BigDecimal> values =
                parts.stream().map(this::value).flatMap(Optional::stream).toList();
        if (value.isEmpty() || values.size() < parts.size()) {
            return Optional.empty();
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(value.get()) == 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.against(
                "%s is published as %s, but its parts (%s) add up to %s."
                        .formatted(name(whole), value.get().toPlainString(), names(parts), sum.toPlainString()),
                List.of(),
                codes(whole, parts)));
    }

    private Optional<BigDecimal> value(Cell cell) {
        return edition.size(cell).map(MarketSize::estimate).map(each -> each.value());
    }

    private Optional<Finding> figures(Cell whole, List<Cell> parts) {
        MarketStatement stated = figures.get(whole);
        List<MarketStatement> ofParts =
                parts.stream().map(figures::get).filter(Objects::nonNull).toList();
        if (stated == null || ofParts.size() < parts.size()) {
            return Optional.empty();
        }
        BigDecimal sum = ofParts.stream().map(this::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(counted(stated)) == 0) {
            return Optional.empty();
        }
        Interval left = ofParts.stream()
                .map(this::bounds)
                .reduce(Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO), Sums::plus);
        boolean rounding = !left.intersect(bounds(stated)).isEmpty();
        List<MarketStatement> all = new ArrayList<>(ofParts);
        all.add(stated);
        return Optional.of(Finding.against(
                        "%s is stated as %s (%s), but the figures stated of its parts (%s) add up to %s%s."
                                .formatted(
                                        name(whole),
                                        stated.statement().stated(),
                                        stated.id(),
                                        ofParts.stream()
                                                .map(MarketStatement::id)
                                                .collect(Collectors.joining(", ")),
                                        sum.toPlainString(),
                                        rounding ? ", which rounding explains" : ""),
                        all.stream().map(MarketStatement::id).toList(),
                        codes(whole, parts))
                .settledIf(rounding || all.stream().anyMatch(edition::isDecided)));
    }

    /** In whole units of what is counted, so that figures in different multiples can be added. */
    private BigDecimal counted(MarketStatement figure) {
        return figure.statement().value().multiply(multiple(figure));
    }

    private Interval bounds(MarketStatement figure) {
        return figure.statement().bounds().scale(multiple(figure));
    }

    private BigDecimal multiple(MarketStatement figure) {
        int inTracker =
                figure.statement().unit().symbol().equals(edition.tracker().currency())
                        ? edition.tracker().unit().multiplier()
                        : 0;
        return BigDecimal.ONE.scaleByPowerOfTen(figure.statement().unit().multiplier() - inTracker);
    }

    private static Interval plus(Interval one, Interval other) {
        BigDecimal low =
                one.low() == null || other.low() == null ? null : one.low().add(other.low());
        BigDecimal high =
                one.high() == null || other.high() == null ? null : one.high().add(other.high());
        return new Interval(low, one.lowOpen() || other.lowOpen(), high, one.highOpen() || other.highOpen());
    }

    private static String name(Cell cell) {
        return (cell.measure().name().equals("SIZE") ? "The size of " : "The usage of ") + cell.segment() + " in "
                + cell.period().label();
    }

    private static String names(List<Cell> parts) {
        return parts.stream()
                .map(each -> each.segment() + " in " + each.period().label())
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(Cell whole, List<Cell> parts) {
        List<String> codes = new ArrayList<>(parts.stream().map(Cell::code).toList());
        codes.add(whole.code());
        return codes;
    }
}
