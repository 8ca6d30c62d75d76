package org.markettracker.forecast.messaging.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Inbox;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.heard.HeardSizes;

/** Sizes as the inbox keeps them. */
@ApplicationScoped
class InboxSizes implements HeardSizes {
    /** The measure whose cells are sizes in money. */
    static final String MEASURE = "SIZE";

    /** tracker/edition/measure/segment/period. */
    static final int PARTS = 5;

    private final Inbox inbox;
    private final News news;

    InboxSizes(Inbox inbox, News news) {
        this.inbox = inbox;
        this.news = news;
    }

    @Override
    public Map<Cell, HeardSize> of(EditionId edition) {
        EditionKey key = new EditionKey(edition.tracker(), edition.edition());
        Map<Cell, HeardSize> sizes = new TreeMap<>();
        inbox.of(Topic.SIZES, key).forEach((record, json) -> {
            String[] parts = record.split("/", -1);
            if (parts.length == PARTS && parts[2].equals(MEASURE)) {
                sizes.put(Cell.of(Measure.REVENUE, parts[3], Period.parse(parts[4])), news.size(json));
            }
        });
        return sizes;
    }
}
