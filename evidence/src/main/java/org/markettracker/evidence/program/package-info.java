/**
 * Linear rows over non-negative unknowns, and programs over them: the least value of a sum, the point nearest to
 * targets.
 *
 * <p>A {@link org.markettracker.evidence.program.Row} is owned by statements and counts only where its
 * {@link org.markettracker.evidence.program.Owners} stand; a row that nobody owns is an identity.
 *
 * <p>The solver is ojAlgo. No answer of its is believed: every optimum is checked against the rows and against its own
 * multipliers (weak duality makes them a proof); an answer that fails the check is asked for again in another way, and
 * in the end is none.
 */
@NullMarked
package org.markettracker.evidence.program;

import org.jspecify.annotations.NullMarked;
