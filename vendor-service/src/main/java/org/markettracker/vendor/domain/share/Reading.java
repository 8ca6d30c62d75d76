package org.markettracker.vendor.domain.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/**
 * One measure of a cell: what all statements together imply for it, and why.
 *
 * @param basePeriod what it compares with; null where it compares with nothing
 * @param estimate point and bounds in the unit, with the statements behind each end
 * @param unit of the figures
 * @param decimals the most that a statement about it states
 * @param lowIdentities codes of what holds whoever says what and makes the low end with those statements
 * @param highIdentities the same of the high end
 * @param gaveWay statements behind an end that gave way, each with the part of its value
 */
public record Reading(
        @Nullable Period basePeriod,
        Estimate estimate,
        Unit unit,
        int decimals,
        List<String> lowIdentities,
        List<String> highIdentities,
        Map<String, BigDecimal> gaveWay) {
    @SuppressWarnings("NullAway") // what was stored by an older release has no identities
    public Reading {
        lowIdentities = lowIdentities == null ? List.of() : List.copyOf(lowIdentities);
        highIdentities = highIdentities == null ? List.of() : List.copyOf(highIdentities);
        gaveWay = gaveWay == null ? Map.of() : new TreeMap<>(gaveWay);
    }

    /** A reading that stands on statements alone. */
    public static Reading of(@Nullable Period basePeriod, Estimate estimate, Unit unit, int decimals) {
        return new Reading(basePeriod, estimate, unit, decimals, List.of(), List.of(), Map.of());
    }
}
