package org.markettracker.forecast.domain.fitting;

/** The best point that was found, and the function there. */
public record Minimum(double[] point, double value) {}
