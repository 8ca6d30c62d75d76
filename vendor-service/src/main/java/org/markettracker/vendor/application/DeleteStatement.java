package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final ReckonShares shares;

    DeleteStatement(DraftDesk desk, VendorStatements statements, ReckonShares shares) {
        this.desk = desk;
        this.statements = statements;
        this.shares = shares;
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
        shares.reckon(edition);
    }
}
