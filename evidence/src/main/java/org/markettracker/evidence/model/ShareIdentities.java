package org.markettracker.evidence.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.time.Period;

/**
 * What holds of shares whoever says what: sizes sum, vendors together are no more than the size, a vendor has at least
 * as much in a segment as in those of its parts where it is present (as much, where it is present in all), the n largest
 * are no smaller than any n; and sizes are within what was heard of them.
 */
final class ShareIdentities {
    private final Taxonomy taxonomy;
    private final ShareUnknowns unknowns;
    private final List<Row> rows = new ArrayList<>();

    private ShareIdentities(Taxonomy taxonomy, ShareUnknowns unknowns) {
        this.taxonomy = taxonomy;
        this.unknowns = unknowns;
    }

    static List<Row> rows(Taxonomy taxonomy, ShareUnknowns unknowns, Map<Cell, Interval> heard) {
        ShareIdentities identities = new ShareIdentities(taxonomy, unknowns);
        identities.yardsticks();
        for (Cell at : unknowns.sizes()) {
            identities.size(at, heard.get(at));
            identities.parts(at, identities.children(at), Identities.children(at.segment(), at.period()));
            identities.parts(at, identities.periods(at), Identities.parts(at.segment(), at.period()));
            identities.vendors(at);
            identities.largest(at);
        }
        return identities.rows;
    }

    /** One of them is one, as bounds say, and the others are as much: nothing else names a number. */
    private void yardsticks() {
        if (unknowns.yardsticks().isEmpty()) {
            return;
        }
        Linear one = unknowns.one();
        rows.add(Row.given(one, 1, false, ""));
        rows.add(Row.given(one.times(-1), -1, false, ""));
        for (Cell at : unknowns.yardsticks().values()) {
            Linear other = Linear.of(unknowns.of(at));
            if (!other.equals(one)) {
                rows.add(Row.identity(other.plus(-1, one), 0, ""));
            }
        }
    }

    private List<Cell> children(Cell at) {
        return taxonomy.children().getOrDefault(at.segment(), List.of()).stream()
                .map(child -> Cell.of(Measure.REVENUE, child.id(), at.period()))
                .filter(child -> unknowns.find(child).isPresent())
                .toList();
    }

    private List<Cell> periods(Cell at) {
        List<Period> parts = unknowns.calendar().sums().getOrDefault(at.period(), List.of());
        return parts.stream()
                .map(part -> Cell.of(Measure.REVENUE, at.segment(), part))
                .toList();
    }

    private void size(Cell at, @Nullable Interval heard) {
        Linear size = Linear.of(unknowns.of(at));
        if (!unknowns.named().in(at).isEmpty() || unknowns.named().directly().containsKey(at)) {
            rows.add(Row.given(size.times(-1), 0, true, ""));
        }
        if (heard == null) {
            return;
        }
        String says = Identities.size(at);
        int unit = unknowns.unitOf(at.period().year());
        if (heard.low() != null && heard.low().signum() > 0) {
            Linear over = Linear.NOTHING.plus(heard.low().doubleValue(), unit).plus(-1, size);
            rows.add(Row.given(over, 0, heard.lowOpen(), says));
        }
        if (heard.high() != null) {
            rows.add(Row.given(size.plus(-heard.high().doubleValue(), unit), 0, heard.highOpen(), says));
        }
    }

    /** Sizes sum exactly; a vendor's revenues do where it is present in all parts, else they are the least. */
    private void parts(Cell whole, List<Cell> parts, String says) {
        if (parts.isEmpty()) {
            return;
        }
        Linear sum = Linear.of(unknowns.of(whole));
        for (Cell part : parts) {
            sum = sum.plus(-1, unknowns.of(part));
        }
        rows.add(Row.identity(sum, 0, says));
        for (String vendor : unknowns.named().in(whole)) {
            Linear own = Linear.of(unknowns.of(ShareUnknowns.vendorIn(whole, vendor)));
            int present = 0;
            for (Cell part : parts) {
                if (unknowns.named().in(part).contains(vendor)) {
                    own = own.plus(-1, unknowns.of(ShareUnknowns.vendorIn(part, vendor)));
                    present++;
                }
            }
            if (present == parts.size()) {
                rows.add(Row.identity(own, 0, says));
            } else if (present > 0) {
                rows.add(Row.given(own.times(-1), 0, false, says));
            }
        }
    }

    private void vendors(Cell at) {
        SortedSet<String> vendors = unknowns.named().in(at);
        if (!vendors.isEmpty()) {
            Linear sum = Linear.of(unknowns.of(at)).times(-1);
            for (String vendor : vendors) {
                sum = sum.plus(1, unknowns.of(ShareUnknowns.vendorIn(at, vendor)));
            }
            rows.add(Row.given(sum, 0, false, Identities.others(at)));
        }
    }

    private void largest(Cell at) {
        Map<Integer, Integer> smaller = new HashMap<>();
        for (int n : unknowns.named().largest().getOrDefault(at, new TreeSet<>())) {
            int largest = unknowns.of(ShareUnknowns.vendorIn(at, "CR" + n));
            String says = Identities.largest(at);
            rows.add(Row.given(Linear.of(largest).plus(-1, unknowns.of(at)), 0, false, says));
            rows.addAll(noSmallerThanAny(n, at, largest, says));
            smaller.forEach((m, fewer) -> {
                rows.add(Row.given(Linear.of(fewer).plus(-1, largest), 0, false, says));
                rows.add(Row.given(Linear.of(largest).times(m).plus(-n, fewer), 0, false, says));
            });
            smaller.put(n, largest);
        }
    }

    /** The sum of the n largest is the least of n times a threshold and what each has above it. */
    private List<Row> noSmallerThanAny(int n, Cell at, int largest, String says) {
        List<Row> found = new ArrayList<>();
        SortedSet<String> vendors = unknowns.named().in(at);
        Linear sum = Linear.of(largest).times(-1);
        if (vendors.size() <= n) {
            for (String vendor : vendors) {
                sum = sum.plus(1, unknowns.of(ShareUnknowns.vendorIn(at, vendor)));
            }
        } else {
            int threshold = unknowns.further("threshold", at, "CR" + n);
            sum = sum.plus(n, threshold);
            for (String vendor : vendors) {
                int above = unknowns.further("above CR" + n, at, vendor);
                sum = sum.plus(1, above);
                Linear rest = Linear.of(unknowns.of(ShareUnknowns.vendorIn(at, vendor)));
                found.add(Row.given(rest.plus(-1, threshold).plus(-1, above), 0, false, says));
            }
        }
        found.add(Row.given(sum, 0, false, says));
        return found;
    }
}
