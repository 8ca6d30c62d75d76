/** The audit checks of an edition's forecasts; one that fails and is not waived speaks against publishing. */
@NullMarked
package org.markettracker.forecast.domain.check;

import org.jspecify.annotations.NullMarked;
