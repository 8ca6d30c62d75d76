package org.markettracker.contracts;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every record: CloudEvents 1.0 in Kafka's binary mode, with the extension {@code revision} (at least 1,
 * growing per source and key; a consumer ignores one that is not newer than what it has).
 *
 * @param id unique per event and source; the same when an event is sent again
 * @param source who says it, for instance {@code /market-service}
 * @param type what kind of fact it is; for state topics the topic's public name
 * @param time when it was said
 * @param revision of the fact, at least 1
 */
public record Envelope(String id, String source, String type, OffsetDateTime time, long revision) {
    private static final String REVISION = "revision";

    public Envelope {
        if (revision < 1) {
            throw new IllegalArgumentException("ce_revision: must be at least 1, is " + revision);
        }
    }

    /** Makes the Kafka record of a fact; a null value is a tombstone. */
    public ProducerRecord<String, byte[]> seal(String topic, String key, byte @Nullable [] value) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create(source))
                .withType(type)
                .withSubject(key)
                .withTime(time)
                .withExtension(REVISION, Long.toString(revision));
        if (value != null) {
            event.withData("application/json", value);
        }
        return KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event.build());
    }

    /**
     * Reads the envelope of a received record.
     *
     * @throws Unreadable when a required attribute is missing or malformed; the message names it
     */
    public static Envelope open(Headers headers) {
        if (headers.lastHeader("ce_specversion") == null) {
            throw new Unreadable("ce_specversion: is missing");
        }
        CloudEvent event;
        try {
            event = KafkaMessageFactory.createReader(headers, new byte[0]).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable("envelope: " + e.getMessage(), e);
        }
        Object revision = event.getExtension(REVISION);
        if (revision == null) {
            throw new Unreadable("ce_revision: is missing");
        }
        if (event.getTime() == null) {
            throw new Unreadable("ce_time: is missing");
        }
        try {
            return new Envelope(
                    event.getId(),
                    event.getSource().toString(),
                    event.getType(),
                    event.getTime(),
                    Long.parseLong(revision.toString()));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("ce_revision: must be a whole number of at least 1, is '" + revision + "'", e);
        }
    }
}
