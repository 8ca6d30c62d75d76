package org.markettracker.vendor.domain.reckoning;

import java.util.List;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;

/** What statements imply together: the module evidence, which may remember what it was asked before. */
public interface Arithmetic {
    Reconciled reconcile(Taxonomy taxonomy, List<Statement> statements, Options options);
}
