package org.markettracker.vendor.domain.reckoning;

import java.util.List;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.vendor.domain.edition.EditionId;

/** What statements imply together: the module evidence, which may remember what it was asked of an edition before. */
public interface Arithmetic {
    Reconciled reconcile(EditionId edition, Taxonomy taxonomy, List<Statement> statements, Options options);

    /** Lets the next answer about the edition hang on nothing that was asked of it before. */
    default void forget(EditionId edition) {}
}
