package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.tracker.Tracker;

/**
 * Asks the engine what statements imply together, and keeps its memories of the editions worked on last.
 *
 * <p>A memory is used only where its stamp is the stored one: one of a transaction that was rolled back, or from before
 * another replica's change, has another stamp and is dropped. Who uses a memory has it alone, for it is taken out
 * meanwhile; the lock on the edition keeps a second from asking, the taking out also where the first one's transaction
 * ran out of time while it still computes.
 */
@ApplicationScoped
class Reconcilers {
    /** Editions that are remembered at once; a memory of 2,000 statements takes some megabytes. */
    static final int MOST = 32;

    private record Memory(UUID stamp, Taxonomy taxonomy, Reconciler reconciler) {}

    private final Map<EditionId, Memory> memories = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * What statements imply together.
     *
     * @param statements that are not superseded
     * @param stored the stamp of what is stored, from before this change
     * @param next the stamp that this change is going to store
     */
    Reconciled reconcile(
            EditionId edition, Tracker tracker, List<MarketStatement> statements, Optional<UUID> stored, UUID next) {
        Taxonomy taxonomy = tracker.taxonomy().toEvidence();
        Memory known = take(edition);
        boolean fresh = known != null
                && stored.filter(known.stamp()::equals).isPresent()
                && known.taxonomy().equals(taxonomy);
        Reconciler reconciler = known != null && fresh ? known.reconciler() : new Reconciler(taxonomy);
        Reconciled reconciled = reconciler.reconcile(
                statements.stream().map(MarketStatement::statement).toList(), options(tracker, statements));
        remember(edition, new Memory(next, taxonomy, reconciler));
        return reconciled;
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

    private synchronized @Nullable Memory take(EditionId edition) {
        return memories.remove(edition);
    }

    private synchronized void remember(EditionId edition, Memory memory) {
        memories.put(edition, memory);
        if (memories.size() > MOST) {
            memories.remove(memories.keySet().iterator().next());
        }
    }

    synchronized int size() {
        return memories.size();
    }
}
