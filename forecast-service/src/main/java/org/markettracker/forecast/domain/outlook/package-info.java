/** Expectations in words, without a figure. */
@NullMarked
package org.markettracker.forecast.domain.outlook;

import org.jspecify.annotations.NullMarked;
