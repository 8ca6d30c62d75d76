/** Forecast statements and paths over HTTP. */
@NullMarked
package org.markettracker.forecast.rest.statement;

import org.jspecify.annotations.NullMarked;
