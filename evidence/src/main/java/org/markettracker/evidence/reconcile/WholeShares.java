package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;

/**
 * Rounds a point of shares to six decimals so that the parts of a whole are exactly that: each vendor's own share is
 * rounded, a set is the sum of its members, and the others are what a hundred per cent leaves.
 */
final class WholeShares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WholeShares() {}

    static SortedMap<Cell, BigDecimal> of(Collection<Statement> statements, Map<Cell, Double> exact) {
        Map<Cell, SortedSet<String>> named = new HashMap<>();
        for (Statement each : statements) {
            each.vendors().ifPresent(vendors -> {
                note(named, Cell.of(Measure.SHARE, each.segment(), each.period()), vendors);
                if (each.basePeriod() != null) {
                    note(named, Cell.of(Measure.SHARE, each.segment(), each.basePeriod()), vendors);
                }
            });
        }
        SortedMap<Cell, BigDecimal> rounded = new TreeMap<>();
        exact.forEach((cell, value) -> rounded.put(cell, Digits.nearest(value)));
        SortedMap<Cell, BigDecimal> whole = new TreeMap<>(rounded);
        rounded.forEach((cell, value) -> {
            String vendor = String.valueOf(cell.vendor());
            if (vendor.equals(Cell.OTHERS)) {
                SortedSet<String> vendors = named.getOrDefault(at(cell), new TreeSet<>());
                whole.put(cell, HUNDRED.subtract(sum(cell, vendors, rounded)));
            } else if (vendor.indexOf('+') > 0) {
                whole.put(cell, sum(cell, VendorSet.parse(vendor).members(), rounded));
            }
        });
        return whole;
    }

    private static void note(Map<Cell, SortedSet<String>> named, Cell at, VendorSet vendors) {
        named.computeIfAbsent(at, each -> new TreeSet<>()).addAll(vendors.members());
    }

    private static Cell at(Cell cell) {
        return Cell.of(Measure.SHARE, cell.segment(), cell.period());
    }

    private static BigDecimal sum(Cell cell, Collection<String> vendors, Map<Cell, BigDecimal> rounded) {
        return vendors.stream()
                .map(vendor -> rounded.getOrDefault(
                        new Cell(Measure.SHARE, cell.segment(), vendor, cell.period()), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
