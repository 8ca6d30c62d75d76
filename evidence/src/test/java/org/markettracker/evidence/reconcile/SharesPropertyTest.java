package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;

class SharesPropertyTest {
    private static Reconciled reconcile(List<Statement> statements, Map<Cell, Interval> heard) {
        return Reconciliation.of(RandomShares.TAXONOMY, statements, Options.USUAL.withSizes(heard));
    }

    private static BigDecimal truth(RandomShares shares, Cell cell) {
        String vendor = String.valueOf(cell.vendor());
        if (cell.measure() == Measure.REVENUE) {
            return shares.revenue.get(cell);
        }
        VendorSet set = VendorSet.parse(vendor);
        List<String> members = set.isConcentration()
                ? shares.order(cell.segment(), cell.period()).subList(0, set.largest())
                : set.members();
        return shares.share(cell.segment(), cell.period(), members);
    }

    @Property(tries = 80, seed = "2021")
    void trueStatementsHoldAndLeaveTheTruthPossible(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        Reconciled reconciled = reconcile(shares.statements(9), shares.heard());
        assertEquals(List.of(), reconciled.conflicts());
        reconciled.cells().forEach((cell, each) -> {
            if (cell.vendor() != null && !Cell.OTHERS.equals(cell.vendor())) {
                Interval ends = closureOf(each.estimate());
                assertTrue(ends.contains(truth(shares, cell)), () -> each + " " + truth(shares, cell));
            }
        });
    }

    /** A hair wider: the truth of a share is a quotient that was rounded. */
    private static Interval closureOf(Estimate estimate) {
        BigDecimal hair = new BigDecimal("0.000001");
        BigDecimal low = estimate.low();
        BigDecimal high = estimate.high();
        return new Interval(
                low == null ? null : low.subtract(hair),
                low == null,
                high == null ? null : high.add(hair),
                high == null);
    }

    @Property(tries = 60, seed = "2021")
    void thePointIsWithinItsEndsAndSharesSumToAHundred(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        Reconciled reconciled = reconcile(shares.statements(9), shares.heard());
        reconciled.cells().forEach((cell, each) -> {
            BigDecimal value = each.estimate().value();
            assertTrue(value == null || closureOf(each.estimate()).contains(value), each::toString);
            if (String.valueOf(cell.vendor()).indexOf('+') > 0) {
                BigDecimal sum = VendorSet.parse(String.valueOf(cell.vendor())).members().stream()
                        .map(vendor -> reconciled
                                .find(new Cell(Measure.SHARE, cell.segment(), vendor, cell.period()))
                                .orElseThrow()
                                .estimate()
                                .value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, sum.compareTo(value));
            }
        });
    }

    @Property(tries = 40, seed = "2021")
    void theOrderOfStatementsDoesNotMatter(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        List<Statement> statements = new ArrayList<>(shares.statements(8));
        Map<Cell, Interval> heard = shares.heard();
        Reconciled first = reconcile(statements, heard);
        Collections.shuffle(statements, shares.random);
        assertEquals(first, reconcile(statements, heard));
    }

    @Property(tries = 40, seed = "2021")
    void leavingAStatementOutNeverTightensABound(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed, false);
        List<Statement> statements = shares.statements(8);
        Map<Cell, Interval> heard = shares.heard();
        Reconciled all = reconcile(statements, heard);
        reconcile(statements.subList(1, statements.size()), heard).cells().forEach((cell, fewer) -> {
            if (!Cell.OTHERS.equals(cell.vendor())) {
                Interval tighter = all.cells().get(cell).estimate().interval();
                Interval wider = closureOf(fewer.estimate());
                assertTrue(wider.compareLow(tighter) <= 0, () -> fewer + " and " + tighter);
                assertTrue(wider.compareHigh(tighter) >= 0, () -> fewer + " and " + tighter);
            }
        });
    }

    @Property(tries = 40, seed = "2021")
    void aLieIsFoundOutAndWhatIsFoundIsMinimal(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        Map<Cell, Interval> heard = shares.heard();
        List<Statement> statements = new ArrayList<>(shares.statements(6));
        String[] columns = {"vendor", "v1", "measure", "share", "unit", "PCT"};
        statements.add(Rows.figure("TRUE", "total", "2020", "le", new BigDecimal("40"), "%", 4, columns));
        statements.add(Rows.figure("LIE", "total", "2020", "gt", new BigDecimal("40"), "%", 3, columns));
        Reconciled reconciled = reconcile(statements, heard);
        assertTrue(reconciled.conflicts().stream()
                .anyMatch(each -> each.statements().equals(List.of("LIE", "TRUE"))));
        for (Conflict each : reconciled.conflicts()) {
            for (String leftOut : each.statements()) {
                List<Statement> rest = statements.stream()
                        .filter(one -> each.statements().contains(one.id())
                                && !one.id().equals(leftOut))
                        .toList();
                assertEquals(List.of(), reconcile(rest, heard).conflicts());
            }
        }
    }
}
