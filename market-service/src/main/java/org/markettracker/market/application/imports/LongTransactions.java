package org.markettracker.market.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/** Lets the transactions that begin within take ten minutes, for a table of a hundred thousand rows needs one. */
@ApplicationScoped
class LongTransactions {
    private static final int SECONDS = 600;

    private final TransactionManager transactions;

    LongTransactions(TransactionManager transactions) {
        this.transactions = transactions;
    }

    <T> T run(Supplier<T> work) {
        limit(SECONDS);
        try {
            return work.get();
        } finally {
            limit(0);
        }
    }

    private void limit(int seconds) {
        try {
            transactions.setTransactionTimeout(seconds);
        } catch (SystemException e) {
            throw new IllegalStateException("transactions of " + seconds + " s", e);
        }
    }
}
