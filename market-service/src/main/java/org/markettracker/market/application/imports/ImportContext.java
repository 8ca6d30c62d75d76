package org.markettracker.market.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.evidence.table.Table;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.edition.EditionId;

/** Takes a table of indicators, events or glossary terms into a draft: all rows, or none and all that is wrong. */
@ApplicationScoped
public class ImportContext {
    private final TakeContext take;
    private final LongTransactions transactions;

    ImportContext(TakeContext take, LongTransactions transactions) {
        this.take = take;
        this.transactions = transactions;
    }

    /**
     * Imports it.
     *
     * @param dryRun to check and count only
     */
    public Imported run(EditionId edition, ContextItem.Kind kind, Table table, boolean dryRun) {
        return transactions.run(() -> take.run(edition, kind, table, dryRun));
    }
}
