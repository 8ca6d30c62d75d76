package org.markettracker.forecast.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.post.Heard;
import org.markettracker.contracts.post.Hearer;
import org.markettracker.forecast.application.OpenEdition;

/**
 * Hears market-service. The inbox keeps every record; here each is read once, so that one that cannot be understood goes
 * to the dead letters when it comes and is not found out by a later write, and a new edition is opened.
 */
@ApplicationScoped
class MarketHearer implements Hearer {
    private final HeardRecords records;
    private final OpenEdition openEdition;

    MarketHearer(HeardRecords records, OpenEdition openEdition) {
        this.records = records;
        this.openEdition = openEdition;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CATALOGUE, Topic.EDITIONS, Topic.SIZES);
    }

    @Override
    public void hear(Heard record) {
        switch (record.topic()) {
            case EDITIONS ->
                record.value().map(records::edition).ifPresent(edition -> {
                    if (!edition.id().toString().equals(record.key())) {
                        throw new Unreadable("key: must be that of edition " + edition.id() + ", is " + record.key());
                    }
                    openEdition.open(edition.id(), edition.base());
                });
            case CATALOGUE -> record.value().ifPresent(records::catalogue);
            default -> record.value().ifPresent(records::checkSize);
        }
    }
}
