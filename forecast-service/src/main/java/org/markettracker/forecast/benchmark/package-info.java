/**
 * A command that holds the forecasting methods against series whose future is known, and against forecasts made
 * elsewhere; see the README of the module. It is no part of the running service.
 */
@NullMarked
package org.markettracker.forecast.benchmark;

import org.jspecify.annotations.NullMarked;
