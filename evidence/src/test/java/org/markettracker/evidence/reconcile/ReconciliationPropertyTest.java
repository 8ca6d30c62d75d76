package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;

class ReconciliationPropertyTest {
    private static Reconciled reconcile(List<Statement> statements) {
        return Reconciliation.of(RandomTracker.TAXONOMY, statements, Options.USUAL);
    }

    @Property(tries = 60, seed = "2021")
    void trueStatementsHoldAndLeaveTheTruthPossible(@ForAll long seed) {
        RandomTracker tracker = new RandomTracker(seed);
        Reconciled reconciled = reconcile(tracker.statements(14));
        assertEquals(List.of(), reconciled.conflicts());
        assertEquals(List.of(), reconciled.gaveWay());
        reconciled
                .cells()
                .forEach((cell, each) -> assertTrue(
                        each.estimate().interval().contains(tracker.truth(cell)),
                        () -> each + " " + tracker.truth(cell)));
    }

    @Property(tries = 60, seed = "2021")
    void thePointIsWithinItsEndsKeepsTheStatementsAndAddsUpExactly(@ForAll long seed) {
        List<Statement> statements = new RandomTracker(seed).statements(14);
        Map<Cell, BigDecimal> values = new HashMap<>();
        reconcile(statements).cells().forEach((cell, each) -> {
            Estimate estimate = each.estimate();
            assertTrue(cell.measure() != Measure.REVENUE || (estimate.high() == null) == (estimate.value() == null));
            if (estimate.value() != null) {
                assertTrue(closure(estimate).contains(estimate.value()), estimate::toString);
                assertTrue(estimate.value().scale() <= 6);
            }
            if (estimate.value() != null && cell.measure() == Measure.REVENUE) {
                values.put(cell, estimate.value());
            }
        });
        values.forEach((cell, value) -> {
            assertSum(value, children(cell), values);
            assertSum(value, parts(cell), values);
        });
        for (Statement each : statements) {
            BigDecimal value = values.get(Cell.of(Measure.REVENUE, each.segment(), each.period()));
            if (each.measure() == Measure.REVENUE && value != null) {
                assertTrue(widened(each.bounds()).contains(value), () -> each + " " + value);
            }
        }
    }

    private static Interval closure(Estimate estimate) {
        return new Interval(estimate.low(), false, estimate.high(), estimate.high() == null);
    }

    private static Interval widened(Interval bounds) {
        BigDecimal millionth = new BigDecimal("0.000001");
        BigDecimal low = bounds.low();
        BigDecimal high = bounds.high();
        return new Interval(
                low == null ? null : low.subtract(millionth),
                low == null,
                high == null ? null : high.add(millionth),
                high == null);
    }

    private static List<Cell> children(Cell cell) {
        return RandomTracker.TAXONOMY.children().getOrDefault(cell.segment(), List.of()).stream()
                .map(child -> Cell.of(cell.measure(), child.id(), cell.period()))
                .toList();
    }

    private static List<Cell> parts(Cell cell) {
        return cell.period().equals(Period.ofYear(cell.period().year()))
                ? cell.period().parts().stream()
                        .map(part -> Cell.of(cell.measure(), cell.segment(), part))
                        .toList()
                : List.of();
    }

    private static void assertSum(BigDecimal whole, List<Cell> parts, Map<Cell, BigDecimal> values) {
        if (!parts.isEmpty() && values.keySet().containsAll(parts)) {
            BigDecimal sum = parts.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, whole.compareTo(sum), () -> whole + " is not " + sum);
        }
    }

    @Property(tries = 30, seed = "2021")
    void theOrderOfStatementsDoesNotMatter(@ForAll long seed) {
        RandomTracker tracker = new RandomTracker(seed);
        List<Statement> statements = new ArrayList<>(tracker.statements(12));
        Reconciled first = reconcile(statements);
        Collections.shuffle(statements, tracker.random);
        assertEquals(first, reconcile(statements));
    }

    @Property(tries = 40, seed = "2021")
    void leavingAStatementOutNeverTightensABound(@ForAll long seed) {
        List<Statement> statements = new RandomTracker(seed).statements(10);
        Reconciled all = reconcile(statements);
        reconcile(statements.subList(1, statements.size())).cells().forEach((cell, fewer) -> {
            Interval tighter = all.cells().get(cell).estimate().interval();
            Interval wider = widened(fewer.estimate().interval());
            assertTrue(wider.compareLow(tighter) <= 0, () -> fewer + " and " + tighter);
            assertTrue(wider.compareHigh(tighter) >= 0, () -> fewer + " and " + tighter);
        });
    }

    @Property(tries = 40, seed = "2021")
    void aLieIsFoundOutAndWhatIsFoundIsMinimal(@ForAll long seed) {
        RandomTracker tracker = new RandomTracker(seed);
        List<Statement> statements = new ArrayList<>(tracker.statements(9));
        BigDecimal total = tracker.truth.get(Cell.of(Measure.REVENUE, "total", Period.ofYear(2021)));
        statements.add(Rows.figure("TRUE", "total", "2021", "ge", total, "亿", 4));
        statements.add(Rows.figure("LIE", "total", "2021", "lt", total, "亿", 3));
        Reconciled reconciled = reconcile(statements);
        assertTrue(reconciled.conflicts().stream()
                .anyMatch(each -> each.statements().equals(List.of("LIE", "TRUE"))));
        assertFalse(reconciled.gaveWay().isEmpty());
        for (Conflict each : reconciled.conflicts()) {
            assertTrue(each.statements().contains("LIE"), each::toString);
            for (String leftOut : each.statements()) {
                List<Statement> rest = statements.stream()
                        .filter(one -> each.statements().contains(one.id())
                                && !one.id().equals(leftOut))
                        .toList();
                assertEquals(List.of(), reconcile(rest).conflicts());
            }
        }
    }

    @Property(tries = 1, seed = "2021")
    void aTrackerOfWhichNothingIsSaidHasNoCells() {
        assertTrue(reconcile(List.of()).cells().isEmpty());
        assertNull(reconcile(List.of(Rows.revenue("A", "gt", "5", 3)))
                .find(Cell.of(Measure.REVENUE, "a1", Period.ofYear(2021)))
                .orElseThrow()
                .estimate()
                .value());
    }
}
