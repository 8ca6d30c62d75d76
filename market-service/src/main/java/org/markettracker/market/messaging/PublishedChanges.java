package org.markettracker.market.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Outbox;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.Transition;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.vintage.CellChange;
import org.markettracker.market.domain.vintage.Comparison;
import org.markettracker.market.domain.vintage.Restatements;
import org.markettracker.market.domain.vintage.Vintage;

/**
 * Tells the history: every published cell that an edition adds, changes or drops against the one before it, with its
 * typed reason; and every cell that goes when an edition is withdrawn.
 */
@ApplicationScoped
class PublishedChanges {
    private final FrozenVintages vintages;
    private final Restatements restatements;
    private final Outbox outbox;
    private final ObjectMapper mapper;
    private final Clock clock;

    PublishedChanges(
            FrozenVintages vintages, Restatements restatements, Outbox outbox, ObjectMapper mapper, Clock clock) {
        this.vintages = vintages;
        this.restatements = restatements;
        this.outbox = outbox;
        this.mapper = mapper;
        this.clock = clock;
    }

    void tell(Edition edition, Optional<Edition> previous) {
        Map<String, SizeRecord> before = previous.map(vintages::frozen).orElse(Map.of());
        Map<String, SizeRecord> now = vintages.frozen(edition);
        Comparison comparison = new Comparison(
                previous.map(vintages::of).orElse(Vintage.NONE),
                vintages.of(edition),
                restatements.of(edition.id()).stream().map(Versioned::state).toList());
        Instant at = clock.instant();
        String base = previous.map(each -> each.id().edition()).orElse(null);
        for (CellChange change : comparison.changes()) {
            String cell = change.cell().code();
            Restated why = change.why();
            say(new ChangeRecord(
                    edition.id().tracker(),
                    edition.id().edition(),
                    base,
                    at,
                    Topic.SIZES.code(),
                    key(edition, cell),
                    change.kind().code(),
                    before.get(cell),
                    now.get(cell),
                    why == null ? null : why.type().code(),
                    why == null ? null : why.reason()));
        }
    }

    void tellGone(Edition edition) {
        Instant at = clock.instant();
        vintages.frozen(edition)
                .forEach((cell, size) -> say(new ChangeRecord(
                        edition.id().tracker(),
                        edition.id().edition(),
                        null,
                        at,
                        Topic.SIZES.code(),
                        key(edition, cell),
                        CellChange.Kind.REMOVED.code(),
                        size,
                        null,
                        null,
                        "the edition was withdrawn" + why(edition.transitions()))));
    }

    private static String why(List<Transition> transitions) {
        @Nullable String reason = transitions.get(transitions.size() - 1).reason();
        return reason == null ? "" : ": " + reason;
    }

    private void say(ChangeRecord change) {
        try {
            outbox.tell(Topic.CHANGES, change.tracker(), Topic.CHANGES.code(), mapper.writeValueAsBytes(change));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change can always be written: " + change, e);
        }
    }

    private static String key(Edition edition, String cell) {
        return new EditionKey(edition.id().tracker(), edition.id().edition()).record(cell);
    }
}
