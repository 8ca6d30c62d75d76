package org.markettracker.market.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.TopicWriter;

/** Freezes and releases at once in the name of the two other services. */
record OtherParts(String bootstrapServers, String topicPrefix) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong REVISION = new AtomicLong(1);

    void frozen(String edition, String publication) {
        say(edition, "PartFrozen", Map.of("publicationId", publication, "count", 1, "sha256", "1".repeat(64)));
    }

    void released(String edition, String publication) {
        say(edition, "PartReleased", Map.of("publicationId", publication));
    }

    private void say(String edition, String type, Map<String, Object> turn) {
        String topic = topicPrefix + Topic.PUBLISHING.internal();
        try (TopicWriter writer = new TopicWriter(bootstrapServers, topic)) {
            for (String part : new String[] {"vendor", "forecast"}) {
                Map<String, Object> body = new HashMap<>(turn);
                body.put("part", part);
                Map<String, byte[]> headers = new HashMap<>();
                Envelope envelope = new Envelope(
                        UUID.randomUUID().toString(),
                        "/other-parts",
                        type,
                        OffsetDateTime.now(ZoneOffset.UTC),
                        REVISION.getAndIncrement());
                byte[] value = MAPPER.writeValueAsBytes(body);
                envelope.seal("unused", edition, value)
                        .headers()
                        .forEach(header -> headers.put(header.key(), header.value()));
                writer.send(edition.getBytes(UTF_8), value, headers);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a turn can always be written: " + turn, e);
        }
    }
}
