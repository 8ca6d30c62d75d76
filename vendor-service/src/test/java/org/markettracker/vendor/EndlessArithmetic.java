package org.markettracker.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.program.Patience;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.reckoning.Arithmetic;

/** The arithmetic, which takes half a minute wherever there is a statement {@value #ENDLESS} and nobody limits it. */
@Alternative
@ApplicationScoped
public class EndlessArithmetic implements Arithmetic {
    static final String ENDLESS = "ENDLESS";

    @Override
    public Reconciled reconcile(EditionId edition, Taxonomy taxonomy, List<Statement> statements, Options options) {
        if (statements.stream().anyMatch(each -> each.id().equals(ENDLESS))) {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() - end < 0) {
                Patience.check();
                LockSupport.parkNanos(1_000_000);
            }
        }
        return Reconciliation.of(taxonomy, statements, options);
    }
}
