package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.Standing;

/** What an edition is reckoned from: its statements in their places, and the sizes that these touch. */
final class Ground {
    private static final int MOST_TRUSTED = 4;

    final Taxonomy taxonomy;
    final List<Statement> statements = new ArrayList<>();
    final Set<String> setAside = new HashSet<>();
    final Map<String, BigDecimal> about = new HashMap<>();
    final List<String> unplaced = new ArrayList<>();
    final Map<Cell, HeardSize> sizes = new TreeMap<>();
    final @Nullable Unit currency;
    final boolean otherCurrency;

    Ground(Taxonomy taxonomy, List<ForecastStatement> given, Map<Cell, HeardSize> heard) {
        this.taxonomy = taxonomy;
        Set<String> segments = taxonomy.byId().keySet();
        given.forEach(each -> take(each, segments));
        statements.sort(Comparator.comparing(Statement::id));
        Unit stated = statements.stream()
                .map(Statement::unit)
                .filter(Unit::isMoney)
                .findFirst()
                .orElse(null);
        Unit told = new TreeMap<>(heard)
                .values().stream().map(HeardSize::unit).findFirst().orElse(null);
        this.otherCurrency = stated != null && told != null && !stated.symbol().equals(told.symbol());
        this.currency = otherCurrency || told == null ? stated : told;
        if (!otherCurrency) {
            takeSizes(heard, segments);
        }
        trustSizesMore();
    }

    private void take(ForecastStatement given, Set<String> segments) {
        Statement statement = given.statement();
        if (given.standing().kind() == Standing.Kind.SUPERSEDED) {
            return;
        }
        if (!segments.contains(statement.segment())) {
            unplaced.add(statement.id());
            return;
        }
        statements.add(statement);
        if (!given.standing().stands()) {
            setAside.add(statement.id());
        }
        if (given.about() != null) {
            about.put(statement.id(), given.about());
        }
    }

    /** Only sizes of periods that share a month with one that statements speak of; others can say nothing of them. */
    private void takeSizes(Map<Cell, HeardSize> heard, Set<String> segments) {
        Set<Period> spoken = new HashSet<>();
        for (Statement each : statements) {
            spoken.add(each.period());
            if (each.basePeriod() != null) {
                spoken.add(each.basePeriod());
            }
        }
        heard.forEach((cell, size) -> {
            boolean near = spoken.stream()
                    .anyMatch(each ->
                            each.contains(cell.period()) || cell.period().contains(each));
            boolean ours = currency != null && size.unit().symbol().equals(currency.symbol());
            if (near && ours && segments.contains(cell.segment())) {
                sizes.put(cell, size);
            }
        });
    }

    /** What is least trusted gives way first, so the order of trust is moved below that of sizes; the lowest may meet. */
    private void trustSizesMore() {
        List<Integer> levels = List.copyOf(
                new TreeSet<>(statements.stream().map(Statement::confidence).toList()));
        int above = Math.max(0, levels.size() - MOST_TRUSTED);
        statements.replaceAll(each -> trusted(each, Math.max(1, 1 + levels.indexOf(each.confidence()) - above)));
    }

    private static Statement trusted(Statement of, int confidence) {
        return new Statement(
                of.id(),
                of.segment(),
                of.vendor(),
                of.measure(),
                of.period(),
                of.basePeriod(),
                of.relation(),
                of.value(),
                of.valueHigh(),
                of.unit(),
                of.status(),
                of.stated(),
                of.source(),
                confidence,
                of.section());
    }
}
