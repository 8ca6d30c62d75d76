package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.HeardSize;

/**
 * Hidden claims: the growth that each segment would need from today for all that is stated of the future to come true,
 * where nobody states it. Each is asked of the arithmetic by a statement that says nothing (no fall by more than all).
 */
final class Claims {
    private static final BigDecimal ALL = new BigDecimal("-100");
    /** Of a greater tree only the whole, what is left unnamed, and segments that are spoken of are asked. */
    private static final int FEW = 40;

    private final Taxonomy taxonomy;
    private final List<Statement> statements;
    private final Set<Cell> asked = new HashSet<>();

    Claims(Taxonomy taxonomy, List<Statement> statements) {
        this.taxonomy = taxonomy;
        this.statements = statements;
    }

    List<Statement> ask(Map<Cell, HeardSize> sizes) {
        Set<Cell> stated = new HashSet<>();
        Set<Cell> spans = new TreeSet<>();
        for (Statement each : statements) {
            stated.add(Cell.of(each));
            span(each, sizes.keySet()).ifPresent(spans::add);
        }
        List<Statement> questions = new ArrayList<>();
        for (Cell span : spans) {
            for (String segment : segments()) {
                Cell cell = new Cell(Measure.CAGR, segment, null, span.period(), span.basePeriod());
                if (!stated.contains(cell)) {
                    asked.add(cell);
                    questions.add(question(cell, questions.size()));
                }
            }
        }
        return questions;
    }

    boolean isOne(Cell cell) {
        return asked.contains(cell);
    }

    /** From today to what a statement speaks of: as it says itself, else from the last period of that length heard. */
    private Optional<Cell> span(Statement statement, Collection<Cell> heard) {
        String root = taxonomy.segments().get(0).id();
        if (statement.measure() == Measure.CAGR) {
            return Optional.of(new Cell(Measure.CAGR, root, null, statement.period(), statement.basePeriod()));
        }
        if (statement.measure() != Measure.REVENUE) {
            return Optional.empty();
        }
        Optional<Period> named = statements.stream()
                .filter(each -> each.measure() == Measure.CAGR && each.period().equals(statement.period()))
                .map(Statement::basePeriod)
                .findFirst();
        return named.or(() -> heard.stream()
                        .map(Cell::period)
                        .filter(each -> each.frequency() == statement.period().frequency()
                                && each.start().isBefore(statement.period().start()))
                        .max(Period::compareTo))
                .map(base -> new Cell(Measure.CAGR, root, null, statement.period(), base));
    }

    private List<String> segments() {
        List<Taxonomy.Segment> all = taxonomy.segments();
        Set<String> named = new HashSet<>();
        statements.forEach(each -> named.add(each.segment()));
        return all.stream()
                .filter(each ->
                        all.size() <= FEW || each.parent() == null || each.residual() || named.contains(each.id()))
                .map(Taxonomy.Segment::id)
                .toList();
    }

    private Statement question(Cell cell, int number) {
        String id = "ask." + number;
        while (isTaken(id)) {
            id = "the-" + id;
        }
        return new Statement(
                id,
                cell.segment(),
                null,
                Measure.CAGR,
                cell.period(),
                cell.basePeriod(),
                Relation.GE,
                ALL,
                null,
                Unit.PERCENT,
                Status.FORECAST,
                "≥-100%",
                "forecast-service",
                5,
                "");
    }

    private boolean isTaken(String id) {
        return statements.stream().anyMatch(each -> each.id().equals(id));
    }
}
