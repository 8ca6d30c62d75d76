/** Expectations in PostgreSQL. */
@NullMarked
package org.markettracker.forecast.persistence.outlook;

import org.jspecify.annotations.NullMarked;
