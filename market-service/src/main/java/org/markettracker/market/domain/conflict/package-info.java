/** Statements that cannot all hold, and what an analyst decided of them. */
@NullMarked
package org.markettracker.market.domain.conflict;

import org.jspecify.annotations.NullMarked;
