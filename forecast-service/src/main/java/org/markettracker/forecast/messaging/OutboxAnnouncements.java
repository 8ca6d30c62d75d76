package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Outbox;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.edition.EditionId;

/** Says facts through the outbox: each kind on its topic, under its key. */
@ApplicationScoped
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;
    private final ObjectMapper mapper;

    OutboxAnnouncements(Outbox outbox, ObjectMapper mapper) {
        this.outbox = outbox;
        this.mapper = mapper;
    }

    @Override
    public void announce(Fact fact) {
        if (fact instanceof Fact.StatementIs it) {
            String id = it.statement().statement().id();
            say(Topic.FORECAST_EVIDENCE, key(it.statement().edition(), id), EvidenceRecord.of(it.statement()));
        } else if (fact instanceof Fact.StatementGone it) {
            outbox.retract(Topic.FORECAST_EVIDENCE, key(it.edition(), it.id()));
        } else if (fact instanceof Fact.PathIs it) {
            String path = it.path().id().code();
            say(Topic.PATHS, key(it.path().edition(), path), PathRecord.of(it.path()));
        } else if (fact instanceof Fact.PathGone it) {
            outbox.retract(Topic.PATHS, key(it.edition(), it.id().code()));
        } else if (fact instanceof Fact.OutlookIs it) {
            String id = it.outlook().id();
            say(Topic.OUTLOOK, key(it.outlook().edition(), id), OutlookRecord.of(it.outlook()));
        } else if (fact instanceof Fact.OutlookGone it) {
            outbox.retract(Topic.OUTLOOK, key(it.edition(), it.id()));
        } else if (fact instanceof Fact.AuditIs it) {
            String key = key(it.edition(), it.entry().id());
            say(Topic.FORECAST_AUDIT, key, AuditRecord.of(it.edition(), it.entry()));
        } else if (fact instanceof Fact.AuditGone it) {
            outbox.retract(Topic.FORECAST_AUDIT, key(it.edition(), it.id()));
        }
        // A scenario is told with its paths.
    }

    private void say(Topic topic, String key, Object record) {
        try {
            outbox.say(topic, key, mapper.writeValueAsBytes(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can always be written: " + record, e);
        }
    }

    private static String key(EditionId edition, String part) {
        return new EditionKey(edition.tracker(), edition.edition()).record(part);
    }
}
