package org.markettracker.contracts.post;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;

/**
 * A record that was heard and whose envelope is in order.
 *
 * @param topic it came on
 * @param key of the record, beginning with tracker/edition
 * @param bytes of its JSON, or null when it is a tombstone
 * @param envelope its CloudEvents attributes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Heard(Topic topic, String key, byte @Nullable [] bytes, Envelope envelope) {
    /** The edition it is about. */
    public EditionKey edition() {
        try {
            return EditionKey.ofRecord(key);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(e.getMessage(), e);
        }
    }

    /** The JSON as sent; empty for a tombstone. */
    public Optional<byte[]> value() {
        return Optional.ofNullable(bytes);
    }
}
