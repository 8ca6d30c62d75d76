package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.reckoning.Arithmetic;

/**
 * The arithmetic of the module evidence, which remembers the editions asked for last. What it remembers makes it sooner
 * and never another: a transaction that is rolled back leaves nothing behind but time saved.
 */
@ApplicationScoped
class RememberedArithmetic implements Arithmetic {
    private static final int EDITIONS = 8;

    /** An edition's memory, good for one taxonomy, and what it was asked last. */
    private static final class Memory {
        private final Taxonomy taxonomy;
        private final Reconciler reconciler;
        private List<Statement> statements = List.of();
        private @Nullable Options options;
        private @Nullable Reconciled answer;

        Memory(Taxonomy taxonomy) {
            this.taxonomy = taxonomy;
            this.reconciler = new Reconciler(taxonomy);
        }

        synchronized Reconciled reconcile(List<Statement> asked, Options how) {
            Reconciled known = answer;
            if (known != null && how.equals(options) && asked.equals(statements)) {
                return known;
            }
            Reconciled found = reconciler.reconcile(asked, how);
            statements = List.copyOf(asked);
            options = how;
            answer = found;
            return found;
        }
    }

    private final Map<EditionId, Memory> memories = new LinkedHashMap<>(EDITIONS, 0.75f, true);

    @Override
    public Reconciled reconcile(EditionId edition, Taxonomy taxonomy, List<Statement> statements, Options options) {
        return of(edition, taxonomy).reconcile(statements, options);
    }

    private synchronized Memory of(EditionId edition, Taxonomy taxonomy) {
        Memory known = memories.get(edition);
        if (known == null || !known.taxonomy.equals(taxonomy)) {
            known = new Memory(taxonomy);
            memories.put(edition, known);
        }
        if (memories.size() > EDITIONS) {
            memories.remove(memories.keySet().iterator().next());
        }
        return known;
    }
}
