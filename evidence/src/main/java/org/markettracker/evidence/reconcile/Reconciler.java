package org.markettracker.evidence.reconcile;

import java.util.List;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.solve.SolverFailed;

/**
 * Reconciles the statements of one tracker again and again as they change: the same answers as {@link
 * Reconciliation#of}, sooner where little changed since it was last asked. To be used by one thread at a time.
 */
public final class Reconciler {
    private final Taxonomy taxonomy;
    private Reconciliation.Memory memory = new Reconciliation.Memory();

    public Reconciler(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What the statements imply together, in whatever order they come. */
    public Reconciled reconcile(List<Statement> statements, Options options) {
        try {
            Reconciled found = Reconciliation.of(taxonomy, statements, options, memory);
            memory.rest();
            return found;
        } catch (SolverFailed failed) {
            // What was remembered may have led astray.
            memory = new Reconciliation.Memory();
            return Reconciliation.of(taxonomy, statements, options, memory);
        }
    }
}
