package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/**
 * How to reconcile.
 *
 * @param about what "about" means: the part of the written number that it may be off
 * @param aboutOf the same for single statements, by id
 * @param setAside ids of statements that an analyst set aside
 * @param periods to have cells for besides those that statements speak of
 * @param revenueUnit that revenue is counted in; null for that of the first revenue statement
 * @param sizes revenues of segments heard from their owner, in the revenue unit: shares are reconciled within them
 * @param conflictLimit how many minimal conflicts to look for in statements that hang together
 * @param concentrated whether to tell how concentrated each segment is that vendors are named in
 */
public record Options(
        BigDecimal about,
        Map<String, BigDecimal> aboutOf,
        Set<String> setAside,
        Set<Period> periods,
        @Nullable Unit revenueUnit,
        Map<Cell, Interval> sizes,
        int conflictLimit,
        boolean concentrated) {
    public static final Options USUAL = new Options(Statement.ABOUT, Map.of(), Set.of(), Set.of(), null, Map.of(), 100);

    /** Without telling how concentrated segments are. */
    public Options(
            BigDecimal about,
            Map<String, BigDecimal> aboutOf,
            Set<String> setAside,
            Set<Period> periods,
            @Nullable Unit revenueUnit,
            Map<Cell, Interval> sizes,
            int conflictLimit) {
        this(about, aboutOf, setAside, periods, revenueUnit, sizes, conflictLimit, false);
    }

    public Options {
        aboutOf = Map.copyOf(aboutOf);
        setAside = Set.copyOf(new TreeSet<>(setAside));
        periods = Set.copyOf(new TreeSet<>(periods));
        sizes = Map.copyOf(new TreeMap<>(sizes));
        if (conflictLimit < 1) {
            throw new InvalidEvidence("conflict_limit", "must be at least 1", conflictLimit);
        }
    }

    public Options withSetAside(Set<String> ids) {
        return new Options(about, aboutOf, ids, periods, revenueUnit, sizes, conflictLimit, concentrated);
    }

    public Options withSizes(Map<Cell, Interval> heard) {
        return new Options(about, aboutOf, setAside, periods, revenueUnit, heard, conflictLimit, concentrated);
    }

    public Options withRevenueUnit(Unit unit) {
        return new Options(about, aboutOf, setAside, periods, unit, sizes, conflictLimit, concentrated);
    }

    public Options withPeriods(Set<Period> further) {
        return new Options(about, aboutOf, setAside, further, revenueUnit, sizes, conflictLimit, concentrated);
    }

    public Options withConflictLimit(int limit) {
        return new Options(about, aboutOf, setAside, periods, revenueUnit, sizes, limit, concentrated);
    }

    public Options withConcentration() {
        return new Options(about, aboutOf, setAside, periods, revenueUnit, sizes, conflictLimit, true);
    }
}
