package org.markettracker.market;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicWriter;

/** Speaks for vendor-service and forecast-service, and takes an edition through its life with their help. */
public final class Parts {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong REVISION = new AtomicLong(1);

    private Parts() {}

    /** The path of an edition. */
    public static String path(String tracker, String edition) {
        return "/api/v1/trackers/" + tracker + "/editions/" + edition;
    }

    /** Submits a draft as the analyst and begins to publish it as the publisher; answers the publication. */
    public static String publishing(String tracker, String edition, Map<String, String> how) {
        Desk.as("analyst").post(path(tracker, edition) + "/submit").then().statusCode(200);
        return Desk.as("publisher")
                .body(how)
                .post(path(tracker, edition) + "/publish")
                .then()
                .statusCode(202)
                .body("state", equalTo("publishing"))
                .extract()
                .path("publicationId");
    }

    /** Lets both other parts freeze, and waits until the edition is published. */
    public static void frozen(String tracker, String edition, String publication) {
        for (String part : new String[] {"vendor", "forecast"}) {
            Map<String, Object> body = new HashMap<>();
            body.put("publicationId", publication);
            body.put("part", part);
            body.put("count", 1);
            body.put("sha256", "1".repeat(64));
            say(tracker + "/" + edition, "PartFrozen", body);
        }
        Awaitility.await().atMost(Desk.SOON).until(() -> "published"
                .equals(Objects.toString(
                        Desk.as("publisher").get(path(tracker, edition)).<Object>path("state"))));
    }

    /** Takes a draft all the way, and answers the publication. */
    public static String published(String tracker, String edition) {
        String publication = publishing(tracker, edition, Map.of());
        frozen(tracker, edition, publication);
        return publication;
    }

    /** Lets both other parts be on the public topics. */
    public static void released(String tracker, String edition, String publication) {
        for (String part : new String[] {"vendor", "forecast"}) {
            say(tracker + "/" + edition, "PartReleased", Map.of("publicationId", publication, "part", part));
        }
    }

    private static void say(String key, String type, Map<String, Object> body) {
        try (TopicWriter topic = TestTopics.write(Topic.PUBLISHING.internal())) {
            Envelope envelope = new Envelope(
                    UUID.randomUUID().toString(),
                    "/test-parts",
                    type,
                    OffsetDateTime.now(ZoneOffset.UTC),
                    REVISION.getAndIncrement());
            ProducerRecord<String, byte[]> record = envelope.seal("unused", key, MAPPER.writeValueAsBytes(body));
            Map<String, byte[]> headers = new HashMap<>();
            StreamSupport.stream(record.headers().spliterator(), false)
                    .forEach(header -> headers.put(header.key(), header.value()));
            topic.send(key.getBytes(StandardCharsets.UTF_8), record.value(), headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a turn of a test can always be written: " + body, e);
        }
    }
}
