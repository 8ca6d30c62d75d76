package org.markettracker.forecast.domain.coherence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;

/**
 * Cuts ranges to what the identities leave, again and again until nothing changes: a sum is between the sums of its
 * parts' ends, a part between what the sum leaves when the others are greatest and least. No possible value is ever cut
 * off, and ranges lie on the grid of six decimals, so it ends.
 */
final class Ranges {
    /** Ranges are sound at every round; the limit is there for hierarchies that creep by a millionth a round. */
    private static final int MOST_ROUNDS = 200;

    private final List<Sum> sums;
    private final Map<Cell, Range> ranges;

    Ranges(Hierarchy hierarchy, Map<Cell, Range> known) {
        this.sums = hierarchy.sums();
        this.ranges = new TreeMap<>();
        hierarchy.cells().forEach(cell -> ranges.put(cell, known.getOrDefault(cell, Range.ANYTHING)));
    }

    Range of(Cell cell) {
        return ranges.getOrDefault(cell, Range.ANYTHING);
    }

    /** The identity by which a range became empty, if one did. */
    Optional<Sum> cut() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (Sum sum : sums) {
                changed |= cut(sum);
                if (of(sum.whole()).isEmpty() || sum.parts().stream().anyMatch(part -> of(part).isEmpty())) {
                    return Optional.of(sum);
                }
            }
        }
        return Optional.empty();
    }

    private boolean cut(Sum sum) {
        boolean changed = narrow(sum.whole(), lows(sum, null), highs(sum, null));
        for (Cell part : sum.parts()) {
            Range whole = of(sum.whole());
            BigDecimal othersHigh = highs(sum, part);
            BigDecimal low = othersHigh == null ? BigDecimal.ZERO : whole.low().subtract(othersHigh);
            BigDecimal high = whole.high() == null ? null : whole.high().subtract(lows(sum, part));
            changed |= narrow(part, low, high);
        }
        return changed;
    }

    private boolean narrow(Cell cell, BigDecimal low, @Nullable BigDecimal high) {
        Range before = of(cell);
        Range after = before.and(low, high);
        ranges.put(cell, after);
        return !after.equals(before);
    }

    private BigDecimal lows(Sum sum, @Nullable Cell but) {
        BigDecimal lows = BigDecimal.ZERO;
        for (Cell part : sum.parts()) {
            lows = part.equals(but) ? lows : lows.add(of(part).low());
        }
        return lows;
    }

    private @Nullable BigDecimal highs(Sum sum, @Nullable Cell but) {
        BigDecimal highs = BigDecimal.ZERO;
        for (Cell part : sum.parts()) {
            BigDecimal high = of(part).high();
            if (part.equals(but)) {
                continue;
            }
            if (high == null) {
                return null;
            }
            highs = highs.add(high);
        }
        return highs;
    }
}
