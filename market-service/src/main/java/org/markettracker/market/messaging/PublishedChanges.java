package org.markettracker.market.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Outbox;
import org.markettracker.contracts.publishing.Freezer;
import org.markettracker.market.domain.edition.Edition;

/** Tells the history: every published cell that an edition adds, changes or drops against the one before it. */
@ApplicationScoped
class PublishedChanges {
    private final Freezer freezer;
    private final Outbox outbox;
    private final ObjectMapper mapper;
    private final Clock clock;

    PublishedChanges(Freezer freezer, Outbox outbox, ObjectMapper mapper, Clock clock) {
        this.freezer = freezer;
        this.outbox = outbox;
        this.mapper = mapper;
        this.clock = clock;
    }

    void tell(Edition edition, Optional<Edition> previous) {
        Map<String, SizeRecord> before = previous.map(this::published).orElse(Map.of());
        Map<String, SizeRecord> now = published(edition);
        TreeSet<String> cells = new TreeSet<>(before.keySet());
        cells.addAll(now.keySet());
        Instant at = clock.instant();
        for (String cell : cells) {
            SizeRecord old = before.get(cell);
            SizeRecord fresh = now.get(cell);
            if (old == null || fresh == null || !same(old, fresh)) {
                say(edition, previous, at, cell, old, fresh);
            }
        }
    }

    private void say(
            Edition edition,
            Optional<Edition> previous,
            Instant at,
            String cell,
            @Nullable SizeRecord old,
            @Nullable SizeRecord fresh) {
        String tracker = edition.id().tracker();
        ChangeRecord change = new ChangeRecord(
                tracker,
                edition.id().edition(),
                previous.map(each -> each.id().edition()).orElse(null),
                at,
                Topic.SIZES.code(),
                new EditionKey(tracker, edition.id().edition()).record(cell),
                old == null ? "added" : fresh == null ? "removed" : "changed",
                old,
                fresh);
        try {
            outbox.tell(Topic.CHANGES, tracker, Topic.CHANGES.code(), mapper.writeValueAsBytes(change));
        } catch (IOException e) {
            throw new IllegalStateException("a change can always be written: " + change, e);
        }
    }

    /** What an edition published of sizes, by cell. */
    private Map<String, SizeRecord> published(Edition edition) {
        Map<String, SizeRecord> cells = new TreeMap<>();
        int prefix = edition.id().toString().length() + 1;
        freezer.records(OutboxPublishingTalk.publicationOf(edition), Topic.SIZES)
                .forEach((key, value) -> {
                    try {
                        cells.put(key.substring(prefix), mapper.readValue(value, SizeRecord.class));
                    } catch (IOException e) {
                        throw new IllegalStateException("a frozen size can always be read: " + key, e);
                    }
                });
        return cells;
    }

    /** Equal but for the edition's name. */
    private static boolean same(SizeRecord old, SizeRecord fresh) {
        return old.in(fresh.edition()).equals(fresh);
    }
}
