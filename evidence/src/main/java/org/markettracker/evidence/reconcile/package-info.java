/**
 * From statements to estimates: what all statements of an edition imply together.
 *
 * <p>{@link org.markettracker.evidence.reconcile.Reconciliation#of} takes a taxonomy and statements and answers with a
 * {@link org.markettracker.evidence.reconcile.Reconciled}: for each cell the tightest interval, its open ends, a point
 * that is common to all cells and adds up exactly, and the statements and identities behind each end; every smallest
 * set of statements that cannot all hold, with a sentence; and, where not all can hold, what gave way and by how much.
 *
 * <p>Same statements, same answer, in whatever order they come. Conflicts are looked for among all statements, those
 * that an analyst set aside included; estimates rest on those that stand.
 */
@NullMarked
package org.markettracker.evidence.reconcile;

import org.jspecify.annotations.NullMarked;
