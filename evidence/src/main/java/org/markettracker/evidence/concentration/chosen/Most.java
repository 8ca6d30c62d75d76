package org.markettracker.evidence.concentration.chosen;

import java.util.Collection;
import java.util.List;

/**
 * An end that no way to decide the rest goes beyond.
 *
 * @param because all statements that it stands on
 * @param chosen by how much each vendor is chosen, 0 to 1
 * @param spare how much less the end is if a vendor is decided otherwise than it is chosen: below zero where it is chosen
 * @param weights of the parts: the end is less where their least sum is more than {@code weighed}; empty where nothing is
 *     said of them
 */
public record Most(
        double value,
        List<Collection<String>> because,
        double[] chosen,
        double[] spare,
        double[] weights,
        double weighed) {
    private static final double[] NOTHING = new double[0];

    /** An end alone. */
    public static Most of(double value, List<Collection<String>> because) {
        return new Most(value, because, NOTHING, NOTHING, NOTHING, 0);
    }

    /** Whether it is known what parts have, not only what they have at the least. */
    public boolean isWeighed() {
        return weights.length > 0;
    }
}
