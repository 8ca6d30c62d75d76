/** Rows and repositories: how market-service keeps what it knows in PostgreSQL, and the fact of each change with it. */
@NullMarked
package org.markettracker.market.persistence;

import org.jspecify.annotations.NullMarked;
