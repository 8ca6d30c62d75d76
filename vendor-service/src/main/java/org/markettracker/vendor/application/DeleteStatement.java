package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Takes a statement of a draft back. */
@ApplicationScoped
public class DeleteStatement {
    private final DraftDesk desk;
    private final VendorStatements statements;
    private final EstimateShares estimates;

    DeleteStatement(DraftDesk desk, VendorStatements statements, EstimateShares estimates) {
        this.desk = desk;
        this.statements = statements;
        this.estimates = estimates;
    }

    @Transactional
    public void delete(EditionId edition, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<VendorStatement> known = statements
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "statement " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check("statement " + id, seen);
        }
        statements.delete(known.state().gone());
        estimates.weigh(edition, List.of(known.state().cell()));
    }
}
