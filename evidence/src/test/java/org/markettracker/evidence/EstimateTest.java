package org.markettracker.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;

class EstimateTest {
    private static final Interval ENDS = Interval.closedOpen(new BigDecimal("23.95"), new BigDecimal("24.05"));

    private static Estimate estimate(String value) {
        return Estimate.of(new BigDecimal(value), ENDS, Status.ACTUAL, List.of("B", "A", "B"), List.of());
    }

    @Test
    void theValueIsWithinTheEnds() {
        assertEquals(ENDS, estimate("24.0").interval());
        assertThrows(InvalidEvidence.class, () -> estimate("24.06"));
        assertThrows(InvalidEvidence.class, () -> estimate("23.94"));
    }

    @Test
    void aPointOfTheClosureMayLieOnAnOpenEnd() {
        assertEquals(new BigDecimal("24.05"), estimate("24.05").value());
    }

    @Test
    void theLowEndIsNotAboveTheHighOne() {
        assertThrows(
                InvalidEvidence.class,
                () -> Estimate.of(
                        null, Interval.closed(BigDecimal.TEN, BigDecimal.ONE), Status.MISSING, List.of(), List.of()));
    }

    @Test
    void evidenceIsSortedAndNamedOnce() {
        assertEquals(List.of("A", "B"), estimate("24.0").lowEvidence());
    }
}
