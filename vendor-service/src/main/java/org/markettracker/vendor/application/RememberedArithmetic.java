package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.reckoning.Arithmetic;

/**
 * The arithmetic of the module evidence, which remembers the editions asked for last. What it remembers makes it sooner
 * and no number another: a transaction that is rolled back leaves nothing behind but time saved. Only which of several
 * equal proofs names an end may hang on it, so that it is forgotten before a freeze. Who asks has the memory alone, for
 * it is taken out meanwhile; one that may be half done, as when time ran out, is not put back. There is room for so many
 * bytes: the edition asked for longest ago is given up first, and one too large for all the room is not remembered.
 */
@ApplicationScoped
class RememberedArithmetic implements Arithmetic {
    /** Measured: see docs/benchmarks/shares.md. */
    private static final long BYTES_OF_CELL = 21_000;

    /** An edition's memory, good for one taxonomy. */
    private record Memory(Taxonomy taxonomy, Reconciler reconciler, long bytes) {}

    private final Map<EditionId, Memory> memories = new LinkedHashMap<>();
    private final long room;

    RememberedArithmetic(ReckoningRules rules) {
        room = rules.remembered();
    }

    @Override
    public Reconciled reconcile(EditionId edition, Taxonomy taxonomy, List<Statement> statements, Options options) {
        Reconciler reconciler = take(edition, taxonomy);
        Reconciled reconciled = reconciler.reconcile(statements, options);
        remember(
                edition,
                new Memory(
                        taxonomy, reconciler, BYTES_OF_CELL * reconciled.cells().size()));
        return reconciled;
    }

    synchronized boolean remembers(EditionId edition) {
        return memories.containsKey(edition);
    }

    @Override
    public synchronized void forget(EditionId edition) {
        memories.remove(edition);
    }

    private synchronized Reconciler take(EditionId edition, Taxonomy taxonomy) {
        Memory known = memories.remove(edition);
        return known == null || !known.taxonomy().equals(taxonomy) ? new Reconciler(taxonomy) : known.reconciler();
    }

    private synchronized void remember(EditionId edition, Memory memory) {
        memories.put(edition, memory);
        Iterator<Memory> eldest = memories.values().iterator();
        for (long bytes = bytes(); bytes > room; bytes = bytes()) {
            eldest.next();
            eldest.remove();
        }
    }

    private long bytes() {
        return memories.values().stream().mapToLong(Memory::bytes).sum();
    }
}
