package org.markettracker.forecast.domain.path;

import java.math.BigDecimal;

/**
 * An interval in which a model expects the figure with a probability.
 *
 * @param level the probability in per cent: 80 or 95
 * @param low end, included, not below zero
 * @param high end, included
 */
public record Band(int level, BigDecimal low, BigDecimal high) {
    public Band {
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "band: must rise from zero or above, is '" + low + "' to '" + high + "' at " + level + " %");
        }
    }
}
