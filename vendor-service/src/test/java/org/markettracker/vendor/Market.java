package org.markettracker.vendor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicWriter;

/** Speaks as market-service of one tracker of its own. */
public final class Market {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong REVISION = new AtomicLong(1);

    private final String tracker = "t-" + UUID.randomUUID().toString().substring(0, 8);
    private final ContentDigest sizes = new ContentDigest();

    /** The tracker that it speaks of. */
    public String tracker() {
        return tracker;
    }

    /** Tells of a draft with the segments total and retail, and answers its path. */
    public String draft(String edition) {
        catalogue(edition);
        life(edition, "draft", Map.of());
        return Desk.path(tracker, edition);
    }

    /** Tells the segments of an edition. */
    public void catalogue(String edition) {
        List<Map<String, Object>> segments = List.of(
                Map.of("id", "total"),
                Map.of("id", "retail", "parent", "total"),
                Map.of("id", "other", "parent", "total", "residual", true));
        say(Topic.CATALOGUE, tracker + "/" + edition, Map.of("segments", segments));
    }

    /** Tells where an edition is in its life, with further fields. */
    public void life(String edition, String state, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("state", state);
        say(Topic.EDITIONS, tracker + "/" + edition, body);
    }

    /** Tells the size of a segment in the first half of 2021, exactly known. */
    public Sealed size(String segment, int value) {
        return say(sealed(segment, value));
    }

    /** Takes the size of a segment back. */
    public void sizeGone(String segment) {
        say(sealed(Topic.SIZES, key(segment), Topic.SIZES.code(), null));
    }

    /** A size that is counted in the digest and kept back, to be said later. */
    public Sealed sealed(String segment, int value) {
        Map<String, Object> body = new HashMap<>();
        body.put("segment", segment);
        body.put("measure", "SIZE");
        body.put("period", "2021-S1");
        body.put("value", value);
        body.put("low", value);
        body.put("lowOpen", false);
        body.put("high", value);
        body.put("highOpen", false);
        body.put("unit", "CNY");
        body.put("unitMult", 8);
        body.put("decimals", 0);
        body.put("status", "A");
        body.put("evidence", Map.of("low", List.of("M1"), "high", List.of("M1")));
        Sealed sealed = sealed(Topic.SIZES, key(segment), Topic.SIZES.code(), body);
        sizes.add(Topic.SIZES, key(segment), sealed.record.value());
        return sealed;
    }

    /** Asks the parts to freeze an edition against the sizes told, and answers the publication. */
    public UUID askToFreeze(String edition) {
        UUID publication = UUID.randomUUID();
        turn(edition, "FreezeRequested", Map.of("publicationId", publication, "sizesSha256", sizes.sha256()));
        life(edition, "publishing", Map.of("publicationId", publication.toString()));
        return publication;
    }

    /** Says a turn of the publishing conversation. */
    public Sealed turn(String edition, String type, Map<String, Object> body) {
        return say(sealed(Topic.PUBLISHING, tracker + "/" + edition, type, body));
    }

    /** A record in its envelope. */
    public record Sealed(Topic topic, ProducerRecord<String, byte[]> record) {}

    /** Sends it, once more if it was sent before. */
    public Sealed say(Sealed sealed) {
        Map<String, byte[]> headers = new HashMap<>();
        sealed.record.headers().forEach(header -> headers.put(header.key(), header.value()));
        try (TopicWriter writer = TestTopics.write(sealed.topic.internal())) {
            writer.send(sealed.record.key().getBytes(StandardCharsets.UTF_8), sealed.record.value(), headers);
        }
        return sealed;
    }

    private void say(Topic topic, String key, Map<String, Object> body) {
        say(sealed(topic, key, topic.code(), body));
    }

    private static Sealed sealed(Topic topic, String key, String type, @Nullable Map<String, Object> body) {
        try {
            Envelope envelope = new Envelope(
                    UUID.randomUUID().toString(),
                    "/market-service",
                    type,
                    OffsetDateTime.parse("2021-11-01T08:00:00Z"),
                    REVISION.getAndIncrement());
            return new Sealed(
                    topic, envelope.seal(topic.internal(), key, body == null ? null : MAPPER.writeValueAsBytes(body)));
        } catch (IOException e) {
            throw new IllegalStateException("a body of a test can always be written: " + body, e);
        }
    }

    private String key(String segment) {
        return tracker + "/2021H1/SIZE/" + segment + "/2021-S1";
    }
}
