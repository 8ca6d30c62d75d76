package org.markettracker.forecast.domain.heard;

import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.figure.Unit;

/**
 * The size of a segment in a period, as market-service told it.
 *
 * @param estimate point and bounds in the unit, with the statements of market-service that make them
 * @param unit of the figures
 * @param decimals of them
 */
public record HeardSize(Estimate estimate, Unit unit, int decimals) {}
