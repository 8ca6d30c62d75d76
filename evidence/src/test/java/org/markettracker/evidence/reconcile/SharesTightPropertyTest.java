package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Names;
import org.markettracker.evidence.model.Reading;
import org.markettracker.evidence.model.ShareModel;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.Polyhedron;

/** Every share's ends, with ranks, sets and sizes as intervals, held against a dense linear program of its own. */
class SharesTightPropertyTest {
    /** An end is shown to include the common point, which is not found to the last digit. */
    private static final double SAME = 1e-4;

    @Property(tries = 25, seed = "2021")
    void noShareCanBeBoundedTighter(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed);
        List<Statement> statements = shares.statements(8);
        Map<Cell, Interval> heard = shares.heard();
        Reconciled reconciled = Reconciliation.of(RandomShares.TAXONOMY, statements, Options.USUAL.withSizes(heard));
        Model model = ShareModel.of(
                RandomShares.TAXONOMY,
                statements,
                RandomShares.TAXONOMY.byId().keySet(),
                heard,
                new Reading(Statement.ABOUT, Map.of()),
                new Names());
        Set<String> standing = new HashSet<>(model.statements());
        model.targets().forEach((cell, target) -> {
            if (cell.measure() == Measure.SHARE) {
                Interval ends = reconciled.find(cell).orElseThrow().estimate().interval();
                Polyhedron plain = Polyhedron.of(model.system(), standing).per(target.over());
                assertSame(
                        cell,
                        plain.least(target.sum()),
                        ends.low() == null ? 0 : ends.low().doubleValue(),
                        0);
                assertSame(
                        cell,
                        plain.greatest(target.sum()),
                        ends.high() == null ? 100 : ends.high().doubleValue(),
                        1);
            }
        });
    }

    private static void assertSame(Cell cell, Optional<End> plain, double end, double none) {
        double expected = 100 * Math.max(0, Math.min(1, plain.map(End::value).orElse(none)));
        assertEquals(expected, end, SAME, cell::toString);
    }
}
