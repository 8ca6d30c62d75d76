package org.markettracker.market.application.estimate;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.program.Patience;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.tracker.Tracker;

/**
 * What is remembered of an edition from one change to the next: how it was solved, and what is stored of it, which need
 * not be read again.
 *
 * @param stamp of what is stored
 * @param taxonomy that the solving is about
 * @param reconciler that remembers the solving
 * @param statements by id
 * @param sizes by cell
 */
record EditionMemory(
        UUID stamp,
        Taxonomy taxonomy,
        Reconciler reconciler,
        SortedMap<String, Versioned<MarketStatement>> statements,
        SortedMap<Cell, MarketSize> sizes) {
    /** Measured: see docs/benchmarks/service-scale.md. */
    private static final long BYTES_OF_STATEMENT = 1_900;

    private static final long BYTES_OF_CELL = 4_900;

    /** One that solves on from this one, or from nothing where the taxonomy is another. */
    Reconciler solving(Taxonomy wanted) {
        return taxonomy.equals(wanted) ? reconciler : new Reconciler(wanted);
    }

    /** About what it takes. */
    long bytes() {
        return BYTES_OF_STATEMENT * statements.size() + BYTES_OF_CELL * sizes.size();
    }

    /**
     * What statements imply together.
     *
     * @param statements that are not superseded
     */
    static Reconciled reconcile(
            Reconciler reconciler, Tracker tracker, List<MarketStatement> statements, Duration most) {
        List<Statement> stated =
                statements.stream().map(MarketStatement::statement).toList();
        return Patience.within(most, () -> reconciler.reconcile(stated, options(tracker, statements)));
    }

    private static Options options(Tracker tracker, List<MarketStatement> statements) {
        Set<String> setAside = statements.stream()
                .filter(each -> each.standing().isSetAside())
                .map(MarketStatement::id)
                .collect(Collectors.toSet());
        Map<String, BigDecimal> about = new TreeMap<>();
        for (MarketStatement each : statements) {
            BigDecimal part = each.entry().about();
            if (part != null) {
                about.put(each.id(), part);
            }
        }
        return new Options(
                Statement.ABOUT, about, setAside, Set.of(), tracker.unit(), Map.of(), Options.USUAL.conflictLimit());
    }
}
