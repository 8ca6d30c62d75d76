package org.markettracker.gateway.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;

/** All that was heard, by edition. One thread writes, any number read; a reader never waits for another. */
@ApplicationScoped
public class View {
    private volatile ConcurrentMap<EditionKey, EditionCopy> copies = new ConcurrentHashMap<>();

    /**
     * Takes a record in; a null fact removes the key.
     *
     * @return false when the revision is not newer than the one held, which is no error
     */
    public boolean apply(Topic topic, String key, long revision, @Nullable Fact fact) {
        return copies.computeIfAbsent(EditionKey.ofRecord(key), EditionCopy::new)
                .apply(topic, key, revision, fact);
    }

    /** Forgets everything, revisions too: only for a replay from the beginning. */
    public void clear() {
        copies = new ConcurrentHashMap<>();
    }

    /** All editions heard of, in no order. */
    public List<EditionContent> editions() {
        return copies.values().stream().map(EditionCopy::content).toList();
    }

    /** One edition, if it was heard of. */
    public Optional<EditionContent> edition(EditionKey key) {
        return Optional.ofNullable(copies.get(key)).map(EditionCopy::content);
    }
}
