package org.markettracker.evidence.concentration.chosen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;

class ProgramTest {
    /** Mixtures of points {@code (first, 1 - first)}, the greater part of them being sought as small as it can be. */
    private static Program.Optimum evenest(Program.Basis from, double... firsts) {
        Program program = new Program(1 + firsts.length);
        double[] one = new double[1 + firsts.length];
        double[] other = new double[1 + firsts.length];
        double[] all = new double[1 + firsts.length];
        one[0] = -1;
        other[0] = -1;
        for (int k = 0; k < firsts.length; k++) {
            one[1 + k] = firsts[k];
            other[1 + k] = 1 - firsts[k];
            all[1 + k] = 1;
        }
        program.atMost(one, 0);
        program.atMost(other, 0);
        program.equal(all, 1);
        return program.minimise(Linear.of(0), from).orElseThrow();
    }

    @Test
    void a_point_more_is_taken_from_where_the_last_mixture_was() {
        Program.Optimum alone = evenest(Program.NOWHERE, 0.9);
        assertEquals(0.9, alone.value(), 1e-12);
        Program.Optimum two = evenest(alone.basis(), 0.9, 0.2);
        assertEquals(0.5, two.value(), 1e-12);
        assertEquals(evenest(Program.NOWHERE, 0.9, 0.2).value(), two.value(), 1e-12);
        assertEquals(0.5, evenest(two.basis(), 0.9, 0.2, 0.5).value(), 1e-12);
    }

    @Test
    void rows_that_cannot_hold_have_no_least() {
        Program program = new Program(1);
        program.within(0, 0, 1);
        program.atMost(new double[] {-1}, -2);
        assertTrue(program.minimise(Linear.of(0)).isEmpty());
    }

    @Test
    void multipliers_and_pulls_prove_the_least() {
        Program program = new Program(2);
        program.within(0, 0.1, 1);
        program.within(1, 0, 1);
        program.atMost(new double[] {-1, -2}, -1);
        Program.Optimum found =
                program.minimise(Linear.of(0).plus(1, Linear.of(1))).orElseThrow();
        assertEquals(0.55, found.value(), 1e-12);
        assertEquals(-0.5, found.multipliers()[0], 1e-12);
        assertEquals(0.5, found.pulls()[0], 1e-12);
        assertEquals(0.45, found.at()[1], 1e-12);
    }
}
