package org.markettracker.vendor.application;

import java.time.Duration;

/**
 * What a reckoning of shares may cost.
 *
 * @param change the longest that one changed statement or decision may take, and the first try at what was heard
 * @param whole the longest that a table, a freeze or a further try at what was heard may take
 * @param remembered how many bytes may be taken by what is remembered of editions
 */
public record ReckoningRules(Duration change, Duration whole, long remembered) {
    public ReckoningRules {
        positive("change", change);
        positive("whole", whole);
        if (remembered < 0) {
            throw new IllegalArgumentException("remembered: must not be below 0 bytes, is " + remembered);
        }
    }

    private static void positive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + ": must be a positive time, is " + time);
        }
    }
}
