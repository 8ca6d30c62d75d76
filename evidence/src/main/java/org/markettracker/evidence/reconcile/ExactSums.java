package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/**
 * Rounds a point to six decimals so that all sums stay exact: in each undivided period from the whole downwards, the
 * children sharing out what their parent was rounded to (greatest remainder first, so that none moves by a millionth);
 * longer periods are the sums of their parts.
 */
final class ExactSums {
    private final Measure level;
    private final Map<Cell, Double> exact;
    private final Map<String, List<Taxonomy.Segment>> children;
    private final SortedMap<Cell, BigDecimal> rounded = new TreeMap<>();

    private ExactSums(Taxonomy taxonomy, Measure level, Map<Cell, Double> exact) {
        this.level = level;
        this.exact = exact;
        this.children = taxonomy.children();
    }

    /** Cells that have no exact value have no rounded one. */
    static SortedMap<Cell, BigDecimal> of(
            Taxonomy taxonomy, Measure level, Calendar calendar, Map<Cell, Double> exact) {
        ExactSums sums = new ExactSums(taxonomy, level, new HashMap<>(exact));
        List<Period> longestLast = new ArrayList<>(calendar.periods());
        longestLast.sort(Comparator.comparing(Period::frequency).reversed().thenComparing(Period::start));
        for (Period period : longestLast) {
            List<Period> parts = calendar.sums().get(period);
            for (Taxonomy.Segment segment : taxonomy.segments()) {
                if (parts == null) {
                    sums.round(segment, period);
                } else {
                    sums.add(segment.id(), period, parts);
                }
            }
        }
        return sums.rounded;
    }

    private void add(String segment, Period period, List<Period> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Period part : parts) {
            BigDecimal value = rounded.get(Cell.of(level, segment, part));
            if (value == null) {
                return;
            }
            sum = sum.add(value);
        }
        rounded.put(Cell.of(level, segment, period), sum);
    }

    private void round(Taxonomy.Segment segment, Period period) {
        Cell cell = Cell.of(level, segment.id(), period);
        Double value = exact.get(cell);
        if (value == null) {
            return;
        }
        BigDecimal whole = rounded.computeIfAbsent(cell, each -> new BigDecimal(value)
                .setScale(Digits.PLACES, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ZERO));
        List<Taxonomy.Segment> divided = children.get(segment.id());
        if (divided == null) {
            return;
        }
        List<Cell> parts =
                divided.stream().map(each -> Cell.of(level, each.id(), period)).toList();
        BigDecimal left = whole;
        for (Cell part : parts) {
            BigDecimal floor = floor(part);
            rounded.put(part, floor);
            left = left.subtract(floor);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(Digits.PLACES);
        List<Cell> byRemainder = new ArrayList<>(parts);
        byRemainder.sort(Comparator.comparing((Cell part) -> remainder(part)).reversed());
        for (int i = 0; left.signum() > 0; i = (i + 1) % parts.size()) {
            rounded.merge(byRemainder.get(i), step, BigDecimal::add);
            left = left.subtract(step);
        }
        // The point keeps identities to the solver's tolerance only: parts may come to some millionths more than the
        // whole.
        for (int i = parts.size() - 1; left.signum() < 0; i = i == 0 ? parts.size() - 1 : i - 1) {
            if (rounded.get(byRemainder.get(i)).signum() > 0) {
                rounded.merge(byRemainder.get(i), step, BigDecimal::subtract);
                left = left.add(step);
            }
        }
    }

    private BigDecimal floor(Cell cell) {
        // A whole number of millionths must not lose one to the noise of binary fractions.
        return new BigDecimal(exact.getOrDefault(cell, 0.0))
                .setScale(Digits.PLACES + 4, RoundingMode.HALF_EVEN)
                .setScale(Digits.PLACES, RoundingMode.FLOOR);
    }

    private double remainder(Cell cell) {
        return exact.getOrDefault(cell, 0.0) - floor(cell).doubleValue();
    }
}
