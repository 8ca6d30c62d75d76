/** Statements about market sizes and what they say, cell by cell. */
@NullMarked
package org.markettracker.market.domain.statement;

import org.jspecify.annotations.NullMarked;
