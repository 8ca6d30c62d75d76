package org.markettracker.forecast.domain.fitting;

/** A function to be made small; positive infinity where it is not defined. */
@FunctionalInterface
public interface Objective {
    double at(double[] point);
}
