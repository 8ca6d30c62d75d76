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
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.concentration.Bound;
import org.markettracker.evidence.concentration.Concentration;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.solve.End;

/** CR1 to CR8 over all rows of all segments, with ranks, sets and sizes as intervals. */
class ConcentrationPropertyTest {
    private static final double SAME = 2e-6;

    private static Reconciled reconcile(List<Statement> statements, Map<Cell, Interval> heard) {
        return Reconciliation.of(
                RandomShares.TAXONOMY,
                statements,
                Options.USUAL.withSizes(heard).withConcentration());
    }

    @Property(tries = 60, seed = "2021")
    void theTruthIsAlwaysPossible(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        reconcile(shares.statements(9), shares.heard()).concentrations().forEach((at, found) -> {
            List<String> order = shares.order(at.segment(), at.period());
            double squares = 0;
            for (int n = 1; n <= Concentration.LARGEST; n++) {
                int some = Math.min(n, order.size());
                double truth = shares.share(at.segment(), at.period(), order.subList(0, some))
                        .doubleValue();
                assertWithin(found.largest(n), truth);
            }
            for (String vendor : order) {
                squares += Math.pow(
                        shares.share(at.segment(), at.period(), List.of(vendor)).doubleValue(), 2);
            }
            assertWithin(found.squares(), squares);
        });
    }

    private static void assertWithin(Bound bound, double value) {
        assertTrue(value >= low(bound) - SAME && value <= high(bound) + SAME, () -> value + " is not within " + bound);
    }

    private static double low(Bound bound) {
        return bound.ends().low().doubleValue();
    }

    private static double high(Bound bound) {
        return bound.ends().high().doubleValue();
    }

    @Property(tries = 60, seed = "2021")
    void noEndCanBeTightened(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        List<Statement> statements = shares.statements(9);
        Map<Cell, Interval> heard = shares.heard();
        reconcile(statements, heard).concentrations().forEach((at, found) -> {
            EveryChoice plain = new EveryChoice(statements, heard, at);
            int n = 1 + shares.random.nextInt(4);
            Bound bound = found.largest(n);
            End low = plain.least(n);
            End high = plain.greatest(n);
            assertEquals(100 * low.value(), low(bound), SAME, () -> "least CR" + n + " of " + at + " " + bound);
            assertEquals(100 * high.value(), high(bound), SAME, () -> "greatest CR" + n + " of " + at + " " + bound);
            // An end that is called open is; a closed one may be open where only rows that hang together make it so.
            assertTrue(!bound.ends().lowOpen() || low.open(), () -> "least CR" + n + " of " + at + " " + bound);
            assertTrue(!bound.ends().highOpen() || high.open(), () -> "greatest CR" + n + " of " + at + " " + bound);
        });
    }

    @Property(tries = 30, seed = "2021")
    void theOrderOfStatementsDoesNotMatter(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        List<Statement> statements = new ArrayList<>(shares.statements(8));
        Map<Cell, Interval> heard = shares.heard();
        Map<Cell, Concentration> first = reconcile(statements, heard).concentrations();
        Collections.shuffle(statements, shares.random);
        assertEquals(first, reconcile(statements, heard).concentrations());
    }

    @Property(tries = 30, seed = "2021")
    void whatIsRememberedComesToTheSame(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        List<Statement> statements = new ArrayList<>(shares.statements(9));
        Options options = Options.USUAL.withSizes(shares.heard()).withConcentration();
        Reconciler remembering = new Reconciler(RandomShares.TAXONOMY);
        Reconciled all = remembering.reconcile(statements, options);
        Statement gone = statements.remove(shares.random.nextInt(statements.size()));
        Reconciled fewer = remembering.reconcile(statements, options);
        Same.assertSameConcentrations(Reconciliation.of(RandomShares.TAXONOMY, statements, options), fewer);
        // What hangs together with nothing of the statement is not only the same, but taken over.
        fewer.concentrations().forEach((at, found) -> {
            boolean elsewhere = at.period().year() != gone.period().year() && gone.basePeriod() == null;
            boolean tied = statements.stream().anyMatch(each -> each.basePeriod() != null);
            assertTrue(!elsewhere || tied || found == all.concentrations().get(at), () -> gone + " " + at);
        });
    }

    @Property(tries = 40, seed = "2021")
    void leavingAStatementOutNeverTightens(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed, false);
        List<Statement> statements = shares.statements(8);
        Map<Cell, Interval> heard = shares.heard();
        Map<Cell, Concentration> all = reconcile(statements, heard).concentrations();
        reconcile(statements.subList(1, statements.size()), heard)
                .concentrations()
                .forEach((at, fewer) -> {
                    for (int n = 1; n <= Concentration.LARGEST; n++) {
                        Bound tighter = all.get(at).largest(n);
                        Bound wider = fewer.largest(n);
                        int size = n;
                        assertTrue(low(wider) <= low(tighter) + SAME, () -> at + " CR" + size + wider + tighter);
                        assertTrue(high(wider) >= high(tighter) - SAME, () -> at + " CR" + size + wider + tighter);
                    }
                });
    }

    @Property(tries = 40, seed = "2021")
    void moreVendorsHaveNoLessAndNoMoreOnAverage(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        reconcile(shares.statements(9), shares.heard())
                .concentrations()
                .values()
                .forEach(found -> {
                    for (int n = 1; n < Concentration.LARGEST; n++) {
                        Bound fewer = found.largest(n);
                        Bound more = found.largest(n + 1);
                        assertTrue(low(fewer) <= low(more) + SAME && high(fewer) <= high(more) + SAME);
                        assertTrue(low(fewer) / n >= low(more) / (n + 1) - SAME);
                    }
                    assertTrue(found.squares().ends().low().compareTo(BigDecimal.ZERO) >= 0);
                });
    }
}
