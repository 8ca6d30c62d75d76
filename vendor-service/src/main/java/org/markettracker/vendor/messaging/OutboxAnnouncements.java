package org.markettracker.vendor.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Outbox;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.edition.EditionId;

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
        if (fact instanceof Fact.ProfileIs it) {
            String key = key(it.edition(), it.profile().vendor());
            say(Topic.PROFILES, key, ProfileRecord.of(it.edition(), it.profile()));
        } else if (fact instanceof Fact.ProfileGone it) {
            outbox.retract(Topic.PROFILES, key(it.edition(), it.vendor()));
        } else if (fact instanceof Fact.StatementIs it) {
            String id = it.statement().statement().id();
            say(Topic.VENDOR_EVIDENCE, key(it.statement().edition(), id), EvidenceRecord.of(it.statement()));
        } else if (fact instanceof Fact.StatementGone it) {
            outbox.retract(Topic.VENDOR_EVIDENCE, key(it.edition(), it.id()));
        } else if (fact instanceof Fact.ShareIs it) {
            String cell = it.share().cell().code();
            say(Topic.SHARES, key(it.share().edition(), cell), ShareRecord.of(it.share()));
        } else if (fact instanceof Fact.ShareGone it) {
            outbox.retract(Topic.SHARES, key(it.edition(), it.cell().code()));
        } else if (fact instanceof Fact.AuditIs it) {
            String key = key(it.edition(), it.entry().id());
            say(Topic.VENDOR_AUDIT, key, AuditRecord.of(it.edition(), it.entry()));
        } else if (fact instanceof Fact.AuditGone it) {
            outbox.retract(Topic.VENDOR_AUDIT, key(it.edition(), it.id()));
        }
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
