package org.markettracker.vendor.application;

import java.time.Duration;

/**
 * What a reckoning of shares may cost.
 *
 * @param change the longest that one changed statement or decision may take, and the first try at what was heard
 * @param whole the longest that a table, a freeze or a further try at what was heard may take
 */
public record ReckoningRules(Duration change, Duration whole) {
    public ReckoningRules {
        positive("change", change);
        positive("whole", whole);
    }

    private static void positive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + ": must be a positive time, is " + time);
        }
    }
}
