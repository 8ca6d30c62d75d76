package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.model.SizeModel;
import org.markettracker.evidence.model.Target;

/** Ratios of levels: which cells are some, and of what. */
final class Levels {
    private final Map<String, String> parents = new HashMap<>();

    Levels(Taxonomy taxonomy) {
        taxonomy.segments().forEach(each -> parents.put(each.id(), String.valueOf(each.parent())));
    }

    static boolean isRatio(Cell cell) {
        return switch (cell.measure()) {
            case GROWTH, USAGE_GROWTH, SHARE_OF_TOTAL, CAGR -> true;
            case REVENUE, USAGE, SHARE, SHARE_CHANGE, RANK -> false;
        };
    }

    /** A ratio of the levels' values, so that whoever divides these gets it; none where one of them is none. */
    Optional<BigDecimal> ratio(Cell ratio, Target target, Map<Cell, BigDecimal> values) {
        Measure level = SizeModel.levelOf(ratio.measure());
        BigDecimal value = values.get(Cell.of(level, ratio.segment(), ratio.period()));
        BigDecimal base = values.get(
                ratio.basePeriod() == null
                        ? Cell.of(level, parents.getOrDefault(ratio.segment(), ""), ratio.period())
                        : Cell.of(level, ratio.segment(), ratio.basePeriod()));
        return value == null || base == null || base.signum() <= 0
                ? Optional.empty()
                : Optional.of(Digits.nearest(target.told(value.doubleValue() / base.doubleValue())));
    }
}
