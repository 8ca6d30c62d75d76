/**
 * Linear programs that are asked thousands of questions: many unknowns, few in a row, a new objective each time.
 *
 * <p>A {@link org.markettracker.evidence.simplex.Simplex} keeps one basis, its anchor, and answers each question with the
 * few pivots that lead from there to the optimum, so that an answer is told as what differs from the anchor. It is the
 * textbook's revised simplex with bounds on the unknowns; {@code docs/decisions/0005-solver.md} says what was measured
 * against it and why it is here. Nothing is believed: who asks gets the multipliers and has to check them.
 */
@NullMarked
package org.markettracker.evidence.simplex;

import org.jspecify.annotations.NullMarked;
