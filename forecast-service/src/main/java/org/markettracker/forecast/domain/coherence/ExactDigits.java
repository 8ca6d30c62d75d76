package org.markettracker.forecast.domain.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Cell;

/**
 * Rounds a coherent point to six decimals so that every identity still holds to the last digit.
 *
 * <p>Identities are solved one after another for the greatest of their cells that is not published, which bears the
 * others' rounding best; the rest is rounded freely. In a tree of segments over a tree of periods every factor of this
 * elimination is one or minus one, so solved cells have six decimals as the others do.
 */
final class ExactDigits {
    private final Map<Cell, Double> point;
    private final Map<Cell, BigDecimal> published;
    private final SortedMap<Cell, SortedMap<Cell, Integer>> solved = new TreeMap<>();

    private ExactDigits(Map<Cell, Double> point, Map<Cell, BigDecimal> published) {
        this.point = point;
        this.published = published;
    }

    /** Published cells keep their figures. */
    static SortedMap<Cell, BigDecimal> of(
            Hierarchy hierarchy, Map<Cell, Double> point, Map<Cell, BigDecimal> published) {
        ExactDigits digits = new ExactDigits(point, published);
        hierarchy.sums().forEach(digits::solve);
        return digits.rounded(hierarchy);
    }

    private void solve(Sum sum) {
        SortedMap<Cell, Integer> row = new TreeMap<>();
        row.put(sum.whole(), -1);
        sum.parts().forEach(part -> row.merge(part, 1, Integer::sum));
        for (Cell cell : new ArrayList<>(row.keySet())) {
            replace(row, cell);
        }
        Cell pivot = null;
        for (Cell cell : row.keySet()) {
            if (!published.containsKey(cell) && (pivot == null || value(cell) > value(pivot))) {
                pivot = cell;
            }
        }
        if (pivot == null) {
            return;
        }
        int by = -row.remove(pivot);
        row.replaceAll((cell, factor) -> factor * by);
        for (SortedMap<Cell, Integer> other : solved.values()) {
            Integer factor = other.remove(pivot);
            if (factor != null) {
                add(other, row, factor);
            }
        }
        solved.put(pivot, row);
    }

    private void replace(SortedMap<Cell, Integer> row, Cell cell) {
        SortedMap<Cell, Integer> known = solved.get(cell);
        Integer factor = known == null ? null : row.remove(cell);
        if (known != null && factor != null) {
            add(row, known, factor);
        }
    }

    private static void add(SortedMap<Cell, Integer> row, SortedMap<Cell, Integer> other, int factor) {
        other.forEach((cell, each) -> row.merge(cell, each * factor, Integer::sum));
        row.values().removeIf(each -> each == 0);
    }

    private double value(Cell cell) {
        return point.getOrDefault(cell, 0.0);
    }

    private SortedMap<Cell, BigDecimal> rounded(Hierarchy hierarchy) {
        SortedMap<Cell, BigDecimal> rounded = new TreeMap<>();
        List<Cell> dependent = new ArrayList<>();
        for (Cell cell : hierarchy.cells()) {
            BigDecimal figure = published.get(cell);
            if (figure != null) {
                rounded.put(cell, figure);
            } else if (solved.containsKey(cell)) {
                dependent.add(cell);
            } else {
                rounded.put(cell, BigDecimal.valueOf(value(cell)).setScale(Claim.DECIMALS, RoundingMode.HALF_EVEN));
            }
        }
        for (Cell cell : dependent) {
            BigDecimal sum = BigDecimal.ZERO.setScale(Claim.DECIMALS);
            for (Map.Entry<Cell, Integer> term :
                    solved.getOrDefault(cell, new TreeMap<>()).entrySet()) {
                sum = sum.add(rounded.getOrDefault(term.getKey(), BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(term.getValue())));
            }
            rounded.put(cell, sum);
        }
        return rounded;
    }
}
