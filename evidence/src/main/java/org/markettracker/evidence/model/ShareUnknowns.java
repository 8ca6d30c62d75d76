package org.markettracker.evidence.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.time.Period;

/**
 * The unknowns of shares: sizes and vendor revenues, counted for each year in a unit of its own. In that unit one size
 * of the year, its yardstick, is one; so a share of the yardstick is itself an unknown, and a change of share between
 * the yardsticks of two years is linear.
 */
final class ShareUnknowns {
    private final Taxonomy taxonomy;
    private final NamedVendors named;
    private final Calendar calendar;
    private final Map<Cell, Integer> index = new HashMap<>();
    private final Map<Integer, Integer> unitOfYear = new HashMap<>();
    private final SortedMap<Integer, Cell> yardsticks = new TreeMap<>();
    private final Names names;

    ShareUnknowns(Taxonomy taxonomy, List<Statement> statements, Set<String> inside, Names names) {
        this.names = names;
        this.taxonomy = taxonomy;
        this.named = NamedVendors.in(taxonomy, statements);
        SortedSet<Period> periods = new TreeSet<>();
        named.present().keySet().forEach(at -> periods.add(at.period()));
        named.directly().keySet().forEach(at -> periods.add(at.period()));
        this.calendar = opened(periods);
        for (Period period : calendar.periods()) {
            for (String segment : segments(inside)) {
                add(Cell.of(Measure.REVENUE, segment, period));
            }
        }
        named.present().forEach((at, vendors) -> vendors.forEach(vendor -> add(vendorIn(at, vendor))));
        named.largest().forEach((at, sizes) -> sizes.forEach(n -> add(vendorIn(at, "CR" + n))));
        chooseYardsticks(statements);
    }

    /** A year is divided only where more than one of its periods is spoken of. */
    private static Calendar opened(SortedSet<Period> periods) {
        SortedMap<Integer, SortedSet<Period>> ofYear = new TreeMap<>();
        periods.forEach(each ->
                ofYear.computeIfAbsent(each.year(), year -> new TreeSet<>()).add(each));
        SortedSet<Period> divided = new TreeSet<>();
        ofYear.values().stream().filter(each -> each.size() > 1).forEach(divided::addAll);
        Calendar opened = Calendar.of(divided);
        TreeSet<Period> all = new TreeSet<>(opened.periods());
        all.addAll(periods);
        return new Calendar(all, opened.sums());
    }

    /** The segments in which a vendor is present, and the siblings that make their parents' sums whole. */
    private List<String> segments(Set<String> inside) {
        Set<String> all = new HashSet<>(inside);
        taxonomy.children().forEach((parent, children) -> {
            if (children.stream().anyMatch(child -> inside.contains(child.id()))) {
                all.add(parent);
                children.forEach(child -> all.add(child.id()));
            }
        });
        return taxonomy.segments().stream()
                .map(Taxonomy.Segment::id)
                .filter(all::contains)
                .toList();
    }

    private void chooseYardsticks(List<Statement> statements) {
        Map<Cell, Integer> changes = new HashMap<>();
        for (Statement each : statements) {
            if (each.measure() == Measure.SHARE_CHANGE && each.basePeriod() != null) {
                changes.merge(Cell.of(Measure.REVENUE, each.segment(), each.period()), 1, Integer::sum);
                changes.merge(Cell.of(Measure.REVENUE, each.segment(), each.basePeriod()), 1, Integer::sum);
            }
        }
        List<String> order =
                taxonomy.segments().stream().map(Taxonomy.Segment::id).toList();
        index.keySet().stream()
                .filter(cell -> cell.measure() == Measure.REVENUE && cell.vendor() == null)
                .filter(cell ->
                        named.directly().containsKey(cell) || named.present().containsKey(cell))
                .sorted(Comparator.comparing((Cell cell) -> -changes.getOrDefault(cell, 0))
                        .thenComparing(cell -> order.indexOf(cell.segment()))
                        .thenComparing(Cell::period))
                .forEach(cell -> yardsticks.putIfAbsent(cell.period().year(), cell));
    }

    static Cell vendorIn(Cell at, String vendor) {
        return new Cell(vendor.startsWith("CR") ? Measure.SHARE : Measure.REVENUE, at.segment(), vendor, at.period());
    }

    private void add(Cell cell) {
        index.computeIfAbsent(cell, names::of);
    }

    /** Another unknown beside sizes and revenues: what it is, where, and of whom. */
    int further(String what, Cell at, String who) {
        return names.of(List.of(what, at, who));
    }

    int count() {
        return names.size();
    }

    int of(Cell cell) {
        Integer at = index.get(cell);
        if (at == null) {
            throw new IllegalStateException("no unknown for the " + cell);
        }
        return at;
    }

    Optional<Integer> find(Cell cell) {
        return Optional.ofNullable(index.get(cell));
    }

    /** The unknown that a year's revenues in real money are multiplied by. */
    int unitOf(int year) {
        return unitOfYear.computeIfAbsent(year, each -> names.of("unit of " + each));
    }

    boolean hasUnit(int year) {
        return unitOfYear.containsKey(year);
    }

    boolean isYardstick(Cell at) {
        return at.equals(yardsticks.get(at.period().year()));
    }

    SortedMap<Integer, Cell> yardsticks() {
        return yardsticks;
    }

    /** A yardstick, to be where a row would have a number: what is said is then true of any multiple of the unknowns. */
    Linear one() {
        return Linear.of(of(yardsticks.get(yardsticks.firstKey())));
    }

    /** The sizes, by segment and period. */
    SortedSet<Cell> sizes() {
        SortedSet<Cell> sizes = new TreeSet<>(index.keySet());
        sizes.removeIf(cell -> cell.measure() != Measure.REVENUE || cell.vendor() != null);
        return sizes;
    }

    NamedVendors named() {
        return named;
    }

    Calendar calendar() {
        return calendar;
    }
}
