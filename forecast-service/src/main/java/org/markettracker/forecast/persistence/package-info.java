/** Rows and repositories: how forecast-service keeps what it knows in PostgreSQL, and the fact of each change with it. */
@NullMarked
package org.markettracker.forecast.persistence;

import org.jspecify.annotations.NullMarked;
