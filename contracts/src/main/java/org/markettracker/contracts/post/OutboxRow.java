package org.markettracker.contracts.post;

import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Envelope;

/**
 * A message in the outbox.
 *
 * @param id its place in the order
 * @param topic without the installation's prefix
 * @param key of the record
 * @param value JSON, or null for a tombstone
 * @param envelope its CloudEvents attributes
 * @param traceparent where the request stood that said it, or null when it was not traced
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy of each message would cost time for nothing
record OutboxRow(
        long id, String topic, String key, byte @Nullable [] value, Envelope envelope, @Nullable String traceparent) {}
