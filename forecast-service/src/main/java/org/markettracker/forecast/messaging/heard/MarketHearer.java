package org.markettracker.forecast.messaging.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.post.Heard;
import org.markettracker.contracts.post.Hearer;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.application.FollowMarket;
import org.markettracker.forecast.application.OpenEdition;
import org.markettracker.forecast.domain.edition.EditionId;

/** Hears market-service: new editions are opened, sizes followed; what cannot be read is refused before it is kept. */
@ApplicationScoped
class MarketHearer implements Hearer {
    private final News news;
    private final OpenEdition openEdition;
    private final FollowMarket followMarket;

    MarketHearer(News news, OpenEdition openEdition, FollowMarket followMarket) {
        this.news = news;
        this.openEdition = openEdition;
        this.followMarket = followMarket;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CATALOGUE, Topic.EDITIONS, Topic.SIZES);
    }

    @Override
    public void hear(Heard record) {
        EditionId edition =
                new EditionId(record.edition().tracker(), record.edition().edition());
        switch (record.topic()) {
            case CATALOGUE -> {
                record.value().ifPresent(news::taxonomy);
                followMarket.heard(edition);
            }
            case EDITIONS ->
                record.value()
                        .ifPresent(json -> openEdition.open(
                                edition, news.life(edition, json).base()));
            default -> hearSize(edition, record);
        }
    }

    private void hearSize(EditionId edition, Heard record) {
        record.value().ifPresent(news::size);
        String[] parts = record.key().split("/", -1);
        if (parts.length < InboxSizes.PARTS) {
            throw new Unreadable("key: must be tracker/edition/measure/segment/period, is '" + record.key() + "'");
        }
        if (parts[2].equals(InboxSizes.MEASURE)) {
            try {
                Period.parse(parts[4]);
            } catch (InvalidEvidence e) {
                throw new Unreadable("key: " + e.getMessage(), e);
            }
            followMarket.heard(edition);
        }
    }
}
