package org.markettracker.forecast.domain.coherence;

/** Whether forecasts could be made to agree. */
public sealed interface Agreement permits Coherent, Contradiction {}
