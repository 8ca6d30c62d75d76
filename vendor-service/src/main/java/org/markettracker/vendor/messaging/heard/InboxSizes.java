package org.markettracker.vendor.messaging.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Inbox;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.HeardSizes;

/** Sizes as the inbox keeps them. */
@ApplicationScoped
class InboxSizes implements HeardSizes {
    /** The measure whose cells are sizes in money. */
    static final String MEASURE = "SIZE";

    private final Inbox inbox;
    private final News news;

    InboxSizes(Inbox inbox, News news) {
        this.inbox = inbox;
        this.news = news;
    }

    @Override
    public Optional<HeardSize> find(EditionId edition, String segment, Period period) {
        String key = new EditionKey(edition.tracker(), edition.edition()).record(MEASURE, segment, period.code());
        return inbox.newest(Topic.SIZES, key).map(news::size);
    }
}
