package org.markettracker.forecast.domain.path;

import java.util.List;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Weighing;
import org.markettracker.evidence.figure.Unit;

/**
 * What the statements about one cell say together.
 *
 * @param cell it is about
 * @param estimate point and bounds in the unit
 * @param unit of the figures
 * @param decimals the most that a statement about the cell states
 * @param conflict ids of statements about the cell that contradict each other; empty when they agree
 */
public record Point(Cell cell, Estimate estimate, Unit unit, int decimals, List<String> conflict) {
    public Point {
        conflict = List.copyOf(conflict);
    }

    /** Weighs the statements about a cell, of which there is at least one. */
    static Point weigh(Cell cell, List<Statement> statements) {
        Weighing weighing = Weighing.of(statements);
        int decimals = statements.stream()
                .mapToInt(each -> Math.max(0, each.value().scale()))
                .max()
                .orElse(0);
        return new Point(cell, weighing.estimate(), weighing.unit(), decimals, weighing.conflict());
    }

    /** Whether the value lies within its ends; where nothing bounds the cell there is no value to lie elsewhere. */
    boolean isInsideItsInterval() {
        return estimate.value() == null || estimate.interval().contains(estimate.value());
    }
}
