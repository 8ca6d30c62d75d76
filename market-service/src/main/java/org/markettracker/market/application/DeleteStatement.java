package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

/** Takes a statement of a draft back. */
@ApplicationScoped
public class DeleteStatement {
    private final DraftDesk desk;
    private final MarketStatements statements;
    private final ReconcileEdition reconcileEdition;

    DeleteStatement(DraftDesk desk, MarketStatements statements, ReconcileEdition reconcileEdition) {
        this.desk = desk;
        this.statements = statements;
        this.reconcileEdition = reconcileEdition;
    }

    @Transactional
    public void delete(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<MarketStatement> known = statements
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "statement " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("statement " + id, seen);
        }
        statements.supersededBy(edition, id).ifPresent(superseded -> {
            throw Refused.invalid(
                    "", "statement " + id + " must be kept while it stands in the place of another", superseded);
        });
        statements.delete(known.state().gone());
        reconcileEdition.reconcile(edition);
    }
}
