package org.markettracker.contracts.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Takes one record in: inbox and hearers in one transaction, or nothing. */
@ApplicationScoped
class Delivery {
    private final Inbox inbox;
    private final List<Hearer> hearers;

    Delivery(Inbox inbox, @Any Instance<Hearer> hearers) {
        this.inbox = inbox;
        this.hearers =
                hearers.stream().sorted(Comparator.comparingInt(Hearer::order)).toList();
    }

    @Transactional
    void deliver(Heard record) {
        if (inbox.take(record)) {
            for (Hearer hearer : hearers) {
                if (hearer.topics().contains(record.topic())) {
                    hearer.hear(record);
                }
            }
        }
    }
}
