/**
 * What can be asked of rows, whichever statements stand: whether they hold together, how small and how large a quantity
 * can be and which rows make it so, which sets contradict each other at the least, and what gives way when not all can
 * hold.
 *
 * <p>Nothing here knows what an unknown means. All strict rows share one slack t: a set of statements holds if and only
 * if the greatest t is above zero, and an end is open if and only if t is zero with that end attained. Where the solver
 * gives nothing that can be proved, {@link org.markettracker.evidence.solve.SolverFailed} names the statements.
 */
@NullMarked
package org.markettracker.evidence.solve;

import org.jspecify.annotations.NullMarked;
