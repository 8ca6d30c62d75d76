/** What an edition's audit says of its forecasts: checks, conflicts and decisions; what fails speaks against publishing. */
@NullMarked
package org.markettracker.forecast.domain.audit;

import org.jspecify.annotations.NullMarked;
