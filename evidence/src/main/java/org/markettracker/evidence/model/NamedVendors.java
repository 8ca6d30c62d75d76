package org.markettracker.evidence.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/**
 * Whom statements name where. A vendor has a cell in each segment and period where a statement names it, and in every
 * segment above. Keys are the segment's own revenue cell.
 *
 * @param directly the vendors that a statement names in that very segment and period
 * @param present those and the ones named in a segment below
 * @param largest the n of each CRn spoken of
 * @param together the sets spoken of as one, in canonical form, with their members
 */
record NamedVendors(
        SortedMap<Cell, SortedSet<String>> directly,
        SortedMap<Cell, SortedSet<String>> present,
        SortedMap<Cell, SortedSet<Integer>> largest,
        SortedMap<Cell, SortedMap<String, List<String>>> together) {

    static NamedVendors in(Taxonomy taxonomy, List<Statement> statements) {
        NamedVendors named = new NamedVendors(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Statement statement : statements) {
            VendorSet vendors = statement.vendors().orElseThrow();
            for (Period period : periods(statement)) {
                named.note(statement.segment(), period, vendors, taxonomy);
            }
        }
        return named;
    }

    private static List<Period> periods(Statement statement) {
        List<Period> periods = new ArrayList<>(List.of(statement.period()));
        if (statement.basePeriod() != null) {
            periods.add(statement.basePeriod());
        }
        return periods;
    }

    private void note(String segment, Period period, VendorSet vendors, Taxonomy taxonomy) {
        Cell at = Cell.of(Measure.REVENUE, segment, period);
        directly.computeIfAbsent(at, each -> new TreeSet<>()).addAll(vendors.members());
        List<String> segments = new ArrayList<>(taxonomy.above(segment));
        segments.add(segment);
        for (String each : segments) {
            present.computeIfAbsent(Cell.of(Measure.REVENUE, each, period), key -> new TreeSet<>())
                    .addAll(vendors.members());
        }
        if (vendors.isConcentration()) {
            largest.computeIfAbsent(at, each -> new TreeSet<>()).add(vendors.largest());
        } else if (!vendors.isSingle()) {
            together.computeIfAbsent(at, each -> new TreeMap<>()).put(vendors.canonical(), vendors.members());
        }
    }

    /** The vendors present in a segment and period. */
    SortedSet<String> in(Cell at) {
        return present.getOrDefault(at, new TreeSet<>());
    }
}
