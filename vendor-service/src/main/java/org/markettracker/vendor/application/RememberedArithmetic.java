package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.vendor.domain.reckoning.Arithmetic;

/** The arithmetic of the module evidence. */
@ApplicationScoped
class RememberedArithmetic implements Arithmetic {
    @Override
    public Reconciled reconcile(Taxonomy taxonomy, List<Statement> statements, Options options) {
        return Reconciliation.of(taxonomy, statements, options);
    }
}
