/** Audit checks of an edition's shares; what fails speaks against publishing. */
@NullMarked
package org.markettracker.forecast.domain.audit;

import org.jspecify.annotations.NullMarked;
