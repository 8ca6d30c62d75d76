package org.markettracker.evidence.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.time.Period;

/**
 * The periods of a tracker: those that are spoken of, their years, and the parts that lead from a year to them. Each
 * period that has parts is their sum.
 *
 * @param sums the parts of each period that is divided
 */
public record Calendar(SortedSet<Period> periods, SortedMap<Period, List<Period>> sums) {
    public static Calendar of(Collection<Period> spokenOf) {
        TreeSet<Period> periods = new TreeSet<>();
        TreeMap<Period, List<Period>> sums = new TreeMap<>();
        for (Period period : spokenOf) {
            Period at = Period.ofYear(period.year());
            periods.add(at);
            while (!at.equals(period)) {
                List<Period> parts = at.parts();
                periods.addAll(parts);
                sums.put(at, parts);
                at = parts.stream()
                        .filter(part -> part.contains(period))
                        .findFirst()
                        .orElseThrow();
            }
        }
        return new Calendar(periods, sums);
    }

    /** The periods that a period is the sum of, down to those that are not divided; itself if it is not. */
    public List<Period> finest(Period period) {
        List<Period> parts = sums.get(period);
        if (parts == null) {
            return List.of(period);
        }
        List<Period> finest = new ArrayList<>();
        parts.forEach(part -> finest.addAll(finest(part)));
        return finest;
    }
}
