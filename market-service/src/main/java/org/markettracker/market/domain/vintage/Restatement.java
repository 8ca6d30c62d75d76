package org.markettracker.market.domain.vintage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.Restated;

/**
 * What an analyst says about why cells of an edition moved. Each list selects; an empty one selects all.
 *
 * @param edition whose cells moved
 * @param id unique within the edition
 * @param restated the type and the reason
 * @param segments codes
 * @param measures of cells
 * @param periods of cells
 * @param by who says so
 * @param at when
 */
public record Restatement(
        EditionId edition,
        String id,
        Restated restated,
        List<String> segments,
        List<CellMeasure> measures,
        List<Period> periods,
        String by,
        Instant at) {
    private static final int MOST = 1000;

    /** The narrowest first: by how many lists select, then by how few cells they name, then by id. */
    public static final Comparator<Restatement> NARROWEST_FIRST = Comparator.comparing(Restatement::selecting)
            .reversed()
            .thenComparing(Restatement::width)
            .thenComparing(Restatement::id);

    public Restatement {
        ContextItem.checkId(id);
        segments = some("segments", segments);
        measures = some("measures", measures);
        periods = some("periods", periods);
    }

    /** Whether it speaks of this cell. */
    public boolean covers(Cell cell) {
        return (segments.isEmpty() || segments.contains(cell.segment()))
                && (measures.isEmpty() || measures.contains(cell.measure()))
                && (periods.isEmpty() || periods.contains(cell.period()));
    }

    /** Whether it says the same, whoever says it and whenever. */
    public boolean saysTheSameAs(Restatement other) {
        return new Restatement(edition, id, restated, segments, measures, periods, other.by, other.at).equals(other);
    }

    /** It made or changed, to be stored and told. */
    public Change<Restatement> recorded() {
        return Change.of(this, new Fact.RestatementIs(this));
    }

    /** It taken back. */
    public Change<Restatement> gone() {
        return Change.of(this, new Fact.RestatementGone(edition, id));
    }

    private int selecting() {
        return (segments.isEmpty() ? 0 : 1) + (measures.isEmpty() ? 0 : 1) + (periods.isEmpty() ? 0 : 1);
    }

    private long width() {
        return (long) Math.max(1, segments.size()) * Math.max(1, measures.size()) * Math.max(1, periods.size());
    }

    private static <T> List<T> some(String field, List<T> given) {
        List<T> sorted = given.stream().distinct().sorted().toList();
        if (sorted.size() > MOST) {
            throw Refused.invalid(field, "must name at most " + MOST, sorted.size());
        }
        return sorted;
    }
}
