/** How far forecasts were from what came: the measures of the M4 competition, and forecasts of a past already known. */
@NullMarked
package org.markettracker.forecast.domain.accuracy;

import org.jspecify.annotations.NullMarked;
