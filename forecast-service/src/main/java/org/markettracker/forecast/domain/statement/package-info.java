/** Statements about the future, kept as they were stated. */
@NullMarked
package org.markettracker.forecast.domain.statement;

import org.jspecify.annotations.NullMarked;
