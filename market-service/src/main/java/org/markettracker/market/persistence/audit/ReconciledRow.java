package org.markettracker.market.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is kept of the last reconciliation of an edition as a whole. */
@Entity
@Table(name = "market_reconciled")
class ReconciledRow {
    @Id
    @Column(name = "edition_key")
    String editionKey;

    UUID stamp;

    @Column(name = "more_conflicts")
    boolean moreConflicts;
}
