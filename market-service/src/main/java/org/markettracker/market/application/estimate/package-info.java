/**
 * What follows from the statements of an edition, computed whole after each change of it:
 * {@link org.markettracker.market.application.estimate.ReconcileEdition} has the sizes, conflicts and relaxations,
 * {@link org.markettracker.market.application.estimate.ExamineEdition} the audit. Only what changed is stored and told.
 */
@NullMarked
package org.markettracker.market.application.estimate;

import org.jspecify.annotations.NullMarked;
