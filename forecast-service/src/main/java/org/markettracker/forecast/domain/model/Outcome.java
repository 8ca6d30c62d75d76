package org.markettracker.forecast.domain.model;

/** The answer to a history: a forecast, or why there is none. */
public sealed interface Outcome permits Forecast, NoForecast {}
