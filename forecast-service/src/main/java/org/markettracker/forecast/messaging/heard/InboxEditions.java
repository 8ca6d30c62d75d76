package org.markettracker.forecast.messaging.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Inbox;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;

/** Editions as the inbox keeps them. */
@ApplicationScoped
class InboxEditions implements HeardEditions {
    private final Inbox inbox;
    private final News news;

    InboxEditions(Inbox inbox, News news) {
        this.inbox = inbox;
        this.news = news;
    }

    @Override
    public Optional<HeardEdition> find(EditionId id) {
        return inbox.newest(Topic.EDITIONS, id.toString())
                .map(json -> new HeardEdition(id, news.life(id, json).state(), taxonomy(id)));
    }

    private Optional<Taxonomy> taxonomy(EditionId id) {
        return inbox.newest(Topic.CATALOGUE, id.toString()).map(news::taxonomy);
    }
}
