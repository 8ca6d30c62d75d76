/**
 * The history of one quantity, ready to be modelled: equally spaced, complete, not negative; and what is measured on it
 * before any model is chosen (seasonality, its strength, its figures).
 */
@NullMarked
package org.markettracker.forecast.domain.series;

import org.jspecify.annotations.NullMarked;
