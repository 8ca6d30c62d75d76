package org.markettracker.evidence.concentration.chosen;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.solve.End;

/**
 * What is known of a part alone, as a part of one.
 *
 * @param lowOpen whether it is more than the least
 * @param highOpen whether it is less than the most
 * @param lowBy the statements behind the least
 * @param highBy those behind the most
 */
public record Part(
        double least,
        double most,
        boolean lowOpen,
        boolean highOpen,
        Collection<String> lowBy,
        Collection<String> highBy) {
    /** Of ends that are ratios; null where there is none. */
    public static Part of(@Nullable End low, @Nullable End high) {
        return new Part(
                low == null ? 0 : Math.max(0, low.value()),
                high == null ? 1 : Math.min(1, high.value()),
                low != null && low.open(),
                high != null && high.open(),
                low == null ? List.of() : low.statements(),
                high == null ? List.of() : high.statements());
    }

    double least(double hair) {
        return least + (lowOpen ? hair : 0);
    }

    double most(double hair) {
        return Math.max(least(hair), most - (highOpen ? hair : 0));
    }
}
