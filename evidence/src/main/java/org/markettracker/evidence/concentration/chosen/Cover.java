package org.markettracker.evidence.concentration.chosen;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What parts have together at the least, {@code by * parts + rest * unnamed >= least}, as it binds those of them that are
 * not chosen. One that is chosen can spare the others no more than what the row has beyond their low ends, however much
 * it may have itself: so the row holds for the unchosen parts if that much is added for each that is chosen. Without it a
 * vendor of which little is known would be as good as chosen when chosen by a hundredth.
 *
 * @param by of parts, none below zero
 * @param rest of what nobody named has
 */
record Cover(double[] by, double rest, double least, boolean strict, Collection<String> statements) {
    private static final double NOTABLE = 1e-9;

    /**
     * Of a row {@code parts <= limit}: what is said of vendors from above is said of all others from below, since all and
     * the unnamed rest are one.
     */
    static Optional<Cover> of(KnownParts.Row row, List<Part> parts, int vendors) {
        double rest = 0;
        for (int v = 0; v < vendors; v++) {
            rest = Math.max(rest, row.by()[v]);
        }
        double[] by = new double[parts.size()];
        Set<String> all = new LinkedHashSet<>(row.statements());
        int covered = 0;
        for (int i = 0; i < by.length; i++) {
            by[i] = (i < vendors ? rest : 0) - row.by()[i];
            if (by[i] < 0) {
                return Optional.empty();
            }
            if (by[i] > 0) {
                covered += i < vendors ? 1 : 0;
                all.addAll(parts.get(i).lowBy());
            }
        }
        Cover cover = new Cover(by, rest, rest - row.limit(), row.strict(), all);
        return covered > 1 || rest > 0 ? Optional.of(cover) : Optional.empty();
    }

    /** What it says beyond the low ends of all parts; what is not worth mentioning is none. */
    double beyond(double[] lows, double hair) {
        double beyond = least + (strict ? hair : 0);
        for (int i = 0; i < lows.length; i++) {
            beyond -= by[i] * lows[i];
        }
        return beyond > NOTABLE ? beyond : 0;
    }
}
