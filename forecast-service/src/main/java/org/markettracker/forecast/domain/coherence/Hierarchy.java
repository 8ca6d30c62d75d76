package org.markettracker.forecast.domain.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/** The cells of a measure and the identities between them, across segments and across periods. */
public record Hierarchy(List<Sum> sums) {
    public Hierarchy {
        sums = List.copyOf(sums);
    }

    /** Every segment in every period: parents and children within a period, a divided period and its parts. */
    public static Hierarchy of(Taxonomy taxonomy, Calendar calendar, Measure measure) {
        List<Sum> sums = new ArrayList<>();
        for (Period period : calendar.periods()) {
            taxonomy.children()
                    .forEach((parent, children) -> sums.add(new Sum(
                            Cell.of(measure, parent, period),
                            children.stream()
                                    .map(child -> Cell.of(measure, child.id(), period))
                                    .toList())));
        }
        calendar.sums().forEach((period, parts) -> taxonomy.segments()
                .forEach(segment -> sums.add(new Sum(
                        Cell.of(measure, segment.id(), period),
                        parts.stream()
                                .map(part -> Cell.of(measure, segment.id(), part))
                                .toList()))));
        return new Hierarchy(sums);
    }

    /** In their order, so that the same input always gives the same digits. */
    public SortedSet<Cell> cells() {
        SortedSet<Cell> cells = new TreeSet<>();
        for (Sum sum : sums) {
            cells.add(sum.whole());
            cells.addAll(sum.parts());
        }
        return cells;
    }
}
