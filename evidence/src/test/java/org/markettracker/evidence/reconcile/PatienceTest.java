package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.bench.LargeTracker;
import org.markettracker.evidence.program.OutOfPatience;
import org.markettracker.evidence.program.Patience;

class PatienceTest {
    private final LargeTracker tracker = new LargeTracker(7, 4, 40, 3, 1);
    private final List<Statement> statements = tracker.statements(300);

    @Test
    void what_takes_longer_than_allowed_is_ended_and_nothing_is_remembered_of_it() {
        Reconciler reconciler = new Reconciler(tracker.taxonomy());
        assertThrows(OutOfPatience.class, () -> within(Duration.ZERO, reconciler));
        Reconciled whole = new Reconciler(tracker.taxonomy()).reconcile(statements, Options.USUAL);
        assertEquals(whole, within(Duration.ofMinutes(5), reconciler));
    }

    @Test
    void whoever_asks_from_within_waits_no_longer_than_the_one_outside() {
        Reconciler reconciler = new Reconciler(tracker.taxonomy());
        assertThrows(
                OutOfPatience.class,
                () -> Patience.within(Duration.ZERO, () -> within(Duration.ofMinutes(5), reconciler)));
        Patience.check();
        assertTrue(within(Duration.ofMinutes(5), reconciler).conflicts().isEmpty());
    }

    private Reconciled within(Duration most, Reconciler reconciler) {
        return Patience.within(most, () -> reconciler.reconcile(statements, Options.USUAL));
    }
}
