package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.concentration.Bound;
import org.markettracker.evidence.concentration.Concentration;

/** What is remembered is what is found by one who remembers nothing, but for the last of six decimals. */
final class Same {
    private Same() {}

    static void assertSame(Reconciled fresh, Reconciled remembered) {
        assertEquals(fresh.conflicts(), remembered.conflicts());
        assertEquals(fresh.gaveWay(), remembered.gaveWay());
        assertEquals(fresh.cells().keySet(), remembered.cells().keySet());
        fresh.cells().forEach((cell, each) -> {
            Estimate one = each.estimate();
            Estimate other = remembered.cells().get(cell).estimate();
            assertNear(cell, one.low(), other.low());
            assertNear(cell, one.high(), other.high());
            assertNear(cell, one.value(), other.value());
            assertEquals(one.lowOpen(), other.lowOpen(), cell::toString);
            assertEquals(one.highOpen(), other.highOpen(), cell::toString);
            assertEquals(one.status(), other.status());
        });
    }

    private static void assertNear(Cell cell, @Nullable BigDecimal one, @Nullable BigDecimal other) {
        assertEquals(one == null, other == null, cell::toString);
        if (one != null && other != null) {
            double allowed = 3e-6 * (1 + one.abs().doubleValue());
            assertEquals(one.doubleValue(), other.doubleValue(), allowed, cell::toString);
        }
    }

    /**
     * Ends that are not told to be tight hang on what the search came upon first, and whether one is open on whether a
     * proof of that was among its answers: closed is always right, open where it is proved.
     */
    static void assertSameConcentrations(Reconciled fresh, Reconciled remembered) {
        assertEquals(
                fresh.concentrations().keySet(), remembered.concentrations().keySet());
        fresh.concentrations().forEach((at, each) -> {
            for (int n = 1; n <= Concentration.LARGEST; n++) {
                Bound one = each.largest(n);
                Bound other = remembered.concentrations().get(at).largest(n);
                assertNear(at, one.ends().low(), other.ends().low());
                if (one.tight() && other.tight()) {
                    assertNear(at, one.ends().high(), other.ends().high());
                }
            }
        });
    }
}
