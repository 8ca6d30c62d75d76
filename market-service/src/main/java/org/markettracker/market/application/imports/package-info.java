/**
 * Tables taken into a draft: all rows or none.
 *
 * <p>A table is read twice: first to find everything that is wrong with it, without a lock; then, if nothing is, to write
 * it in batches within one transaction, after which the edition is reconciled once. Neither holds more than a batch and
 * the ids.
 */
@NullMarked
package org.markettracker.market.application.imports;

import org.jspecify.annotations.NullMarked;
