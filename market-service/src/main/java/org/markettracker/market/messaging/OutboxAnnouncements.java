package org.markettracker.market.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Outbox;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.edition.EditionId;

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
        if (fact instanceof Fact.CatalogueIs it) {
            say(Topic.CATALOGUE, key(it.edition()), CatalogueRecord.of(it.edition(), it.tracker()));
        } else if (fact instanceof Fact.EditionIs it) {
            say(Topic.EDITIONS, key(it.edition().id()), EditionRecord.of(it.edition()));
        } else if (fact instanceof Fact.StatementIs it) {
            String id = it.statement().statement().id();
            say(Topic.MARKET_EVIDENCE, key(it.statement().edition(), id), EvidenceRecord.of(it.statement()));
        } else if (fact instanceof Fact.StatementGone it) {
            outbox.retract(Topic.MARKET_EVIDENCE, key(it.edition(), it.id()));
        } else if (fact instanceof Fact.SizeIs it) {
            String cell = it.size().cell().code();
            say(Topic.SIZES, key(it.size().edition(), cell), SizeRecord.of(it.size()));
        } else if (fact instanceof Fact.SizeGone it) {
            outbox.retract(Topic.SIZES, key(it.edition(), it.cell().code()));
        } else if (fact instanceof Fact.ContextIs it) {
            String key = key(it.edition(), it.item().kind().code(), it.item().id());
            say(Topic.CONTEXT, key, ContextRecord.of(it.edition(), it.item()));
        } else if (fact instanceof Fact.ContextGone it) {
            outbox.retract(Topic.CONTEXT, key(it.edition(), it.kind().code(), it.id()));
        } else if (fact instanceof Fact.RestatementIs it) {
            RestatementRecord record = RestatementRecord.of(it.restatement());
            say(Topic.MARKET_AUDIT, key(it.restatement().edition(), record.id()), record);
        } else if (fact instanceof Fact.RestatementGone it) {
            outbox.retract(Topic.MARKET_AUDIT, key(it.edition(), RestatementRecord.id(it.id())));
        } else if (fact instanceof Fact.ConflictIs it) {
            Conflict conflict = it.conflict();
            say(Topic.MARKET_AUDIT, key(conflict.edition(), conflict.id()), AuditRecord.of(conflict));
        } else if (fact instanceof Fact.ConflictGone it) {
            outbox.retract(Topic.MARKET_AUDIT, key(it.edition(), it.id()));
        } else if (fact instanceof Fact.ExaminationIs it) {
            Examination done = it.examination();
            say(Topic.MARKET_AUDIT, key(done.edition(), done.check()), AuditRecord.of(done));
        }
    }

    @Override
    public void announceAll(List<Fact> facts) {
        List<Outbox.Saying> statements = new ArrayList<>();
        List<Outbox.Saying> items = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.StatementIs it) {
                String key = key(it.statement().edition(), it.statement().id());
                statements.add(new Outbox.Saying(key, bytes(EvidenceRecord.of(it.statement()))));
            } else if (fact instanceof Fact.ContextIs it) {
                String key =
                        key(it.edition(), it.item().kind().code(), it.item().id());
                items.add(new Outbox.Saying(key, bytes(ContextRecord.of(it.edition(), it.item()))));
            } else {
                announce(fact);
            }
        }
        outbox.sayAll(Topic.MARKET_EVIDENCE, statements);
        outbox.sayAll(Topic.CONTEXT, items);
    }

    private void say(Topic topic, String key, Object record) {
        outbox.say(topic, key, bytes(record));
    }

    byte[] bytes(Object record) {
        try {
            return mapper.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can always be written: " + record, e);
        }
    }

    private static String key(EditionId edition, String... parts) {
        return new EditionKey(edition.tracker(), edition.edition()).record(parts);
    }
}
