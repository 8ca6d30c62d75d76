package org.markettracker.market.domain.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.vintage.AgainstBase;

/**
 * What an edition holds, for checks to look at.
 *
 * @param edition that is examined
 * @param tracker as it is now
 * @param statements that take part: those not superseded, by id
 * @param sizes what they imply, by cell
 * @param conflicts all that were found, with what was decided of them
 * @param moreConflicts whether there may be more than were looked for
 * @param context indicators, events and terms
 * @param against how it stands against the edition before it
 */
public record Examined(
        EditionId edition,
        Tracker tracker,
        List<MarketStatement> statements,
        SortedMap<Cell, MarketSize> sizes,
        List<Conflict> conflicts,
        boolean moreConflicts,
        List<ContextItem> context,
        AgainstBase against) {
    public Examined {
        statements = statements.stream()
                .filter(each -> !each.standing().isSuperseded())
                .toList();
        SortedMap<Cell, MarketSize> sorted = new TreeMap<>(Cell.ORDER);
        sorted.putAll(sizes);
        sizes = Collections.unmodifiableSortedMap(sorted);
        conflicts = List.copyOf(conflicts);
        context = List.copyOf(context);
    }

    /** What a first edition holds: nothing was published before it. */
    public Examined(
            EditionId edition,
            Tracker tracker,
            List<MarketStatement> statements,
            SortedMap<Cell, MarketSize> sizes,
            List<Conflict> conflicts,
            boolean moreConflicts,
            List<ContextItem> context) {
        this(edition, tracker, statements, sizes, conflicts, moreConflicts, context, AgainstBase.FIRST);
    }

    public Optional<MarketSize> size(Cell cell) {
        return Optional.ofNullable(sizes.get(cell));
    }

    /** The statements that take part, by id. */
    public Map<String, MarketStatement> byId() {
        return statements.stream().collect(Collectors.toMap(MarketStatement::id, Function.identity()));
    }

    /** Whether an analyst decided, with a reason, that the statement need not hold as it was stated. */
    public boolean isDecided(MarketStatement statement) {
        if (statement.standing().isSetAside()) {
            return true;
        }
        List<Conflict> about = conflicts.stream()
                .filter(each -> each.statements().contains(statement.id()))
                .toList();
        return statement.gaveWay() != null && !about.isEmpty() && about.stream().allMatch(Conflict::isDecided);
    }
}
