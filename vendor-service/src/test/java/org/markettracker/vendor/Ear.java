package org.markettracker.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

/** Listens to what vendor-service says. */
public final class Ear {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Ear() {}

    /** The first record of a key that is as wanted; waits for it. */
    public static ConsumerRecord<byte[], byte[]> told(
            String topic, String key, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        try (TopicReader reader = TestTopics.read(topic)) {
            return reader.awaitOne(each -> text(each.key()).equals(key) && wanted.test(each), Desk.SOON);
        }
    }

    /** The first record of a key that has a value; waits for it. */
    public static JsonNode told(String topic, String key) {
        return json(told(topic, key, each -> each.value() != null));
    }

    /** The turn of a publication that is of this type; waits for it. */
    public static JsonNode turn(String edition, String type, Object publication) {
        return json(told(
                Topic.PUBLISHING.code(),
                edition,
                each -> Envelope.open(each.headers()).type().equals(type)
                        && json(each).path("publicationId").asText().equals(publication.toString())));
    }

    /** How many records of an edition were said on a topic until now. */
    public static long count(String topic, String edition) {
        try (TopicReader reader = TestTopics.read(topic)) {
            return reader.readToEnd().stream()
                    .filter(each -> text(each.key()).startsWith(edition + "/"))
                    .count();
        }
    }

    /** The digest of all that vendor-service said of an edition until now, on the internal twins or in public. */
    public static ContentDigest digest(String edition, boolean internal) {
        ContentDigest digest = new ContentDigest();
        for (Topic topic : Topic.frozenBy(Part.VENDOR)) {
            newest(internal ? topic.internal() : topic.code(), edition)
                    .forEach((key, value) -> digest.add(topic, key, value));
        }
        return digest;
    }

    private static Map<String, byte[]> newest(String topic, String edition) {
        Map<String, byte[]> values = new TreeMap<>();
        try (TopicReader reader = TestTopics.read(topic)) {
            for (ConsumerRecord<byte[], byte[]> each : reader.readToEnd()) {
                if (text(each.key()).startsWith(edition + "/")) {
                    if (each.value() == null) {
                        values.remove(text(each.key()));
                    } else {
                        values.put(text(each.key()), each.value());
                    }
                }
            }
        }
        return values;
    }

    /** The value of a record. */
    public static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        try {
            return MAPPER.readTree(record.value());
        } catch (IOException e) {
            throw new AssertionError("must be JSON: " + text(record.value()), e);
        }
    }

    /** Bytes as text; empty for none. */
    public static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
