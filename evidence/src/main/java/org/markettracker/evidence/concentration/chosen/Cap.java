package org.markettracker.evidence.concentration.chosen;

import java.util.List;

/**
 * A weighted sum of parts that something cannot exceed.
 *
 * @param statements that say so
 */
public record Cap(double[] parts, List<String> statements) {}
