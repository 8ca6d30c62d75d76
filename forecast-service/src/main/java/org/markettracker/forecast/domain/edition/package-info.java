/** Editions as market-service tells of them: forecast-service has none of its own. It opens each once, and works on it behind a gate. */
@NullMarked
package org.markettracker.forecast.domain.edition;

import org.jspecify.annotations.NullMarked;
