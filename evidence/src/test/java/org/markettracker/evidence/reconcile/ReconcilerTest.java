package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.bench.LargeTracker;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;

/** A tracker that is remembered answers as one that is seen for the first time. */
class ReconcilerTest {
    @Property(tries = 40, seed = "2021")
    void afterAnyChangeTheAnswerIsThatOfAFreshOne(@ForAll long seed) {
        RandomTracker tracker = new RandomTracker(seed);
        List<Statement> statements = new ArrayList<>(tracker.statements(12));
        Reconciler reconciler = new Reconciler(RandomTracker.TAXONOMY);
        reconciler.reconcile(statements, Options.USUAL);
        for (Statement further : new RandomTracker(seed + 1).statements(6)) {
            // Statements of another truth, so that some contradict these.
            int at = tracker.random.nextInt(statements.size());
            Statement changed = statements.get(at);
            boolean replaces = changed.id().equals(further.id());
            statements.removeIf(each -> each.id().equals(further.id()));
            if (!replaces) {
                statements.remove(changed);
            }
            statements.add(further);
            Same.assertSame(
                    Reconciliation.of(RandomTracker.TAXONOMY, statements, Options.USUAL),
                    reconciler.reconcile(statements, Options.USUAL));
        }
    }

    @Test
    void amongManySegmentsTooAndTheTruthIsWithinTheEnds() {
        LargeTracker tracker = new LargeTracker(3, 5, 40, 2, 1);
        List<Statement> statements = new ArrayList<>(tracker.statements(300));
        Reconciler reconciler = new Reconciler(tracker.taxonomy());
        Random random = new Random(3);
        for (int i = 0; i < 8; i++) {
            Reconciled remembered = reconciler.reconcile(statements, Options.USUAL);
            Same.assertSame(Reconciliation.of(tracker.taxonomy(), statements, Options.USUAL), remembered);
            assertEquals(List.of(), remembered.conflicts());
            remembered.cells().forEach((cell, each) -> {
                BigDecimal truth = tracker.truth(cell);
                Interval ends = each.estimate().interval();
                assertTrue(truth == null || ends.contains(truth), () -> each + " " + truth);
            });
            int at = random.nextInt(statements.size());
            statements.set(at, tracker.statement(statements.get(at).id()));
        }
    }

    @Test
    void theOrderOfManyStatementsDoesNotMatter() {
        LargeTracker tracker = new LargeTracker(4, 4, 30, 2, 0);
        List<Statement> statements = new ArrayList<>(tracker.statements(200));
        Reconciled first = Reconciliation.of(tracker.taxonomy(), statements, Options.USUAL);
        Collections.shuffle(statements, new Random(4));
        assertEquals(first, Reconciliation.of(tracker.taxonomy(), statements, Options.USUAL));
    }

    @Test
    void manyContradictionsAreFoundAndTheEditionStillHasEstimates() {
        LargeTracker tracker = new LargeTracker(5, 4, 30, 2, 0);
        List<Statement> statements = new ArrayList<>(tracker.statements(150));
        statements.addAll(tracker.lies(6));
        Reconciled reconciled = Reconciliation.of(tracker.taxonomy(), statements, Options.USUAL);
        assertTrue(!reconciled.conflicts().isEmpty() && !reconciled.gaveWay().isEmpty());
        for (Conflict each : reconciled.conflicts()) {
            assertTrue(each.statements().stream().anyMatch(id -> id.startsWith("L")), each::toString);
            List<Statement> only = statements.stream()
                    .filter(one -> each.statements().contains(one.id()))
                    .toList();
            Reconciled alone = Reconciliation.of(tracker.taxonomy(), only, Options.USUAL);
            assertEquals(
                    List.of(each.statements()),
                    alone.conflicts().stream().map(Conflict::statements).toList());
        }
    }

    @Test
    void whatIsSetAsideAndTakenBackLeavesNoTrace() {
        Taxonomy tree = RandomTracker.TAXONOMY;
        List<Statement> statements = new RandomTracker(11).statements(12);
        Reconciler reconciler = new Reconciler(tree);
        Reconciled before = reconciler.reconcile(statements, Options.USUAL);
        reconciler.reconcile(
                statements, Options.USUAL.withSetAside(Set.of(statements.get(3).id())));
        Same.assertSame(before, reconciler.reconcile(statements, Options.USUAL));
    }
}
