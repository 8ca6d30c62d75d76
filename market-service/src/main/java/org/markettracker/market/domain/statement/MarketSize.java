package org.markettracker.market.domain.statement;

import java.util.List;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Weighing;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.market.domain.edition.EditionId;

/**
 * What the statements about one cell say together.
 *
 * @param edition it belongs to
 * @param cell it is about
 * @param estimate point and bounds in the unit
 * @param unit of the figures
 * @param decimals the most that a statement about the cell states
 * @param conflict ids of statements about the cell that contradict each other; empty when they agree
 */
public record MarketSize(
        EditionId edition, Cell cell, Estimate estimate, Unit unit, int decimals, List<String> conflict) {
    public MarketSize {
        conflict = List.copyOf(conflict);
    }

    /** Weighs the statements about a cell, of which there is at least one. */
    public static MarketSize weigh(EditionId edition, Cell cell, List<Statement> statements) {
        Weighing weighing = Weighing.of(statements);
        int decimals = statements.stream()
                .mapToInt(each -> Math.max(0, each.value().scale()))
                .max()
                .orElse(0);
        return new MarketSize(edition, cell, weighing.estimate(), weighing.unit(), decimals, weighing.conflict());
    }
}
