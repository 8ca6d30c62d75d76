package org.markettracker.market.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        announceAll(List.of(fact));
    }

    @Override
    public void announceAll(List<Fact> facts) {
        Map<Topic, List<Outbox.Saying>> said = new EnumMap<>(Topic.class);
        Map<Topic, List<String>> gone = new EnumMap<>(Topic.class);
        for (Fact fact : facts) {
            Saying saying = saying(fact);
            Object record = saying.record();
            if (record == null) {
                gone.computeIfAbsent(saying.topic(), topic -> new ArrayList<>()).add(saying.key());
            } else {
                said.computeIfAbsent(saying.topic(), topic -> new ArrayList<>())
                        .add(new Outbox.Saying(saying.key(), bytes(record)));
            }
        }
        said.forEach(outbox::sayAll);
        gone.forEach(outbox::retractAll);
    }

    /** What a fact is in the language of the topics; no record where the key is no more. */
    private record Saying(Topic topic, String key, @Nullable Object record) {}

    private static Saying saying(Fact fact) {
        if (fact instanceof Fact.CatalogueIs it) {
            return new Saying(Topic.CATALOGUE, key(it.edition()), CatalogueRecord.of(it.edition(), it.tracker()));
        } else if (fact instanceof Fact.EditionIs it) {
            return new Saying(Topic.EDITIONS, key(it.edition().id()), EditionRecord.of(it.edition()));
        } else if (fact instanceof Fact.StatementIs it) {
            String key = key(it.statement().edition(), it.statement().id());
            return new Saying(Topic.MARKET_EVIDENCE, key, EvidenceRecord.of(it.statement()));
        } else if (fact instanceof Fact.StatementGone it) {
            return new Saying(Topic.MARKET_EVIDENCE, key(it.edition(), it.id()), null);
        } else if (fact instanceof Fact.SizeIs it) {
            String key = key(it.size().edition(), it.size().cell().code());
            return new Saying(Topic.SIZES, key, SizeRecord.of(it.size()));
        } else if (fact instanceof Fact.SizeGone it) {
            return new Saying(Topic.SIZES, key(it.edition(), it.cell().code()), null);
        } else if (fact instanceof Fact.ContextIs it) {
            String key = key(it.edition(), it.item().kind().code(), it.item().id());
            return new Saying(Topic.CONTEXT, key, ContextRecord.of(it.edition(), it.item()));
        } else if (fact instanceof Fact.ContextGone it) {
            return new Saying(Topic.CONTEXT, key(it.edition(), it.kind().code(), it.id()), null);
        } else if (fact instanceof Fact.RestatementIs it) {
            RestatementRecord record = RestatementRecord.of(it.restatement());
            return new Saying(Topic.MARKET_AUDIT, key(it.restatement().edition(), record.id()), record);
        } else if (fact instanceof Fact.RestatementGone it) {
            return new Saying(Topic.MARKET_AUDIT, key(it.edition(), RestatementRecord.id(it.id())), null);
        } else if (fact instanceof Fact.ConflictIs it) {
            Conflict conflict = it.conflict();
            return new Saying(Topic.MARKET_AUDIT, key(conflict.edition(), conflict.id()), AuditRecord.of(conflict));
        } else if (fact instanceof Fact.ConflictGone it) {
            return new Saying(Topic.MARKET_AUDIT, key(it.edition(), it.id()), null);
        } else if (fact instanceof Fact.ExaminationIs it) {
            Examination done = it.examination();
            return new Saying(Topic.MARKET_AUDIT, key(done.edition(), done.check()), AuditRecord.of(done));
        }
        throw new IllegalStateException("a fact must have its topic: " + fact);
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
