/** Scenarios over HTTP. */
@NullMarked
package org.markettracker.forecast.rest.scenario;

import org.jspecify.annotations.NullMarked;
