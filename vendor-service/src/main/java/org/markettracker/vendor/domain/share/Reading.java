package org.markettracker.vendor.domain.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Weighing;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/**
 * One measure of a cell as its statements give it.
 *
 * @param basePeriod what it compares with; null where it compares with nothing
 * @param estimate point and bounds in the unit
 * @param unit of the figures
 * @param decimals the most that a statement states
 * @param conflict ids of statements that contradict each other; empty when they agree
 */
public record Reading(@Nullable Period basePeriod, Estimate estimate, Unit unit, int decimals, List<String> conflict) {
    public Reading {
        conflict = List.copyOf(conflict);
    }

    /** Weighs statements about one measure of one cell against one base; at least one. */
    static Reading weigh(List<Statement> statements) {
        Weighing weighing = Weighing.of(statements);
        int decimals = statements.stream()
                .mapToInt(each -> Math.max(0, each.value().scale()))
                .max()
                .orElse(0);
        return new Reading(
                statements.get(0).basePeriod(), weighing.estimate(), weighing.unit(), decimals, weighing.conflict());
    }
}
