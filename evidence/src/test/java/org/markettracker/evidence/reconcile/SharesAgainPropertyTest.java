package org.markettracker.evidence.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;

/** Vendors come and go as statements name them, and a tracker that is remembered answers as a new one does. */
class SharesAgainPropertyTest {
    private static void assertSame(Reconciler reconciler, List<Statement> statements, Options options) {
        Reconciled remembered = reconciler.reconcile(statements, options);
        Reconciled fresh = Reconciliation.of(RandomShares.TAXONOMY, statements, options);
        Same.assertSame(fresh, remembered);
        Same.assertSameConcentrations(fresh, remembered);
    }

    @Property(tries = 40, seed = "2021")
    void afterAnyChangeTheAnswerIsThatOfAFreshOne(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        Map<Cell, Interval> heard = shares.heard();
        Options options = Options.USUAL.withSizes(heard).withConcentration();
        List<Statement> statements = new ArrayList<>(shares.statements(8));
        Reconciler reconciler = new Reconciler(RandomShares.TAXONOMY);
        for (int i = 0; i < 6; i++) {
            assertSame(reconciler, statements, options);
            int at = shares.random.nextInt(statements.size());
            switch (i % 3) {
                case 0 -> statements.remove(at);
                case 1 -> statements.add(shares.statement("N" + i));
                default ->
                    statements.set(at, shares.statement(statements.get(at).id()));
            }
        }
        assertSame(reconciler, statements, options);
    }

    @Property(tries = 20, seed = "2021")
    void statementsOfAnotherTruthGiveWayAsIfNothingWereRemembered(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed, false);
        Options options = Options.USUAL.withSizes(shares.heard());
        List<Statement> statements = new ArrayList<>(shares.statements(7));
        Reconciler reconciler = new Reconciler(RandomShares.TAXONOMY);
        RandomShares other = new RandomShares(seed + 1, false);
        for (int i = 0; i < 4; i++) {
            statements.add(other.statement("L" + i));
            assertSame(reconciler, statements, options);
        }
        while (statements.size() > 7) {
            statements.remove(7);
            assertSame(reconciler, statements, options);
        }
    }
}
