package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;
import org.markettracker.testing.TopicWriter;

/** The coordinator's side of publishing; the test speaks for the other two parts. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class PublishingIT {
    private static final Duration SOON = Desk.SOON;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong REVISION = new AtomicLong(1);

    private String tracker = "";
    private String edition = "";

    @BeforeEach
    void has_a_statement_and_is_under_review() {
        tracker = Desk.freshDraft();
        edition = Desk.edition(tracker);
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(edition + "/market/statements/M01")
                .then()
                .statusCode(201);
        Desk.as("analyst").post(edition + "/submit").then().statusCode(200).body("state", equalTo("in-review"));
    }

    @Test
    void an_edition_is_published_once_every_part_has_frozen() throws Exception {
        String publication = publish(Map.of());
        JsonNode request = turn("FreezeRequested", publication);
        assertEquals(sizesSaid(), request.get("sizesSha256").asText());
        state("publishing").body("waitingFor", contains("forecast", "vendor"));

        say("PartFrozen", Map.of("publicationId", publication, "part", "vendor", "count", 2, "sha256", "1".repeat(64)));
        await("waitingFor", "[forecast]");
        say(
                "PartFrozen",
                Map.of("publicationId", publication, "part", "forecast", "count", 3, "sha256", "2".repeat(64)));
        await("state", "published");
        state("published").body("frozen", hasSize(3)).body("transitions.state", hasSize(4));

        // The content is public; the edition itself is said last, when the other parts are public too.
        Desk.told(Topic.SIZES.code(), tracker + "/2021H1/SIZE/total/2020");
        assertEquals("added", change().get("kind").asText());
        try (TopicReader topic = TestTopics.read(Topic.EDITIONS.code())) {
            topic.readToEnd();
            assertTrue(topic.seen().stream()
                    .noneMatch(each -> Desk.text(each.key()).equals(tracker + "/2021H1")));
        }
        say("PartReleased", Map.of("publicationId", publication, "part", "vendor"));
        say("PartReleased", Map.of("publicationId", publication, "part", "forecast"));
        JsonNode said = MAPPER.readTree(
                Desk.told(Topic.EDITIONS.code(), tracker + "/2021H1").value());
        assertEquals("published", said.get("state").asText());
        assertEquals(3, said.at("/manifest/parts").size());
    }

    @Test
    void nothing_may_be_written_meanwhile_and_ever_after() throws Exception {
        String publication = publish(Map.of());
        refusedAsFrozen();
        freezeOthers(publication);
        await("state", "published");
        refusedAsFrozen();
    }

    @Test
    void a_part_with_objections_brings_it_back_to_review_with_its_reasons() throws Exception {
        String publication = publish(Map.of());
        say("PartRefused", Map.of("publicationId", publication, "part", "vendor", "reasons", new String[] {"too much"
        }));
        await("state", "in-review");
        state("in-review").body("refusals.reasons.flatten()", contains("too much"));
        turn("PublishingCancelled", publication);
        Desk.as("publisher").post(edition + "/cancel").then().statusCode(200).body("state", equalTo("draft"));
        Desk.as("analyst")
                .body(Desk.revenue("total", "2021", ">500亿"))
                .put(edition + "/market/statements/M02")
                .then()
                .statusCode(201);
    }

    @Test
    void a_service_that_is_down_delays_is_named_and_the_publisher_may_give_up() throws Exception {
        String publication = publish(Map.of());
        say("PartFrozen", Map.of("publicationId", publication, "part", "vendor", "count", 2, "sha256", "1".repeat(64)));
        await("waitingFor", "[forecast]");
        Desk.as("publisher").post(edition + "/cancel").then().statusCode(200).body("state", equalTo("in-review"));
        turn("PublishingCancelled", publication);
        // A late answer to the attempt that was given up decides nothing.
        say(
                "PartFrozen",
                Map.of("publicationId", publication, "part", "forecast", "count", 3, "sha256", "2".repeat(64)));
        String second = publish(Map.of());
        freezeOthers(second);
        await("state", "published");
        state("published").body("publicationId", equalTo(second));
    }

    @Test
    void an_embargo_keeps_everything_off_the_public_topics() throws Exception {
        String until = Instant.now().plusSeconds(4).toString();
        String publication = publish(Map.of("embargo", until));
        freezeOthers(publication);
        await("state", "published");
        try (TopicReader topic = TestTopics.read(Topic.SIZES.code())) {
            topic.readToEnd();
            assertTrue(topic.seen().stream()
                    .noneMatch(each -> Desk.text(each.key()).startsWith(tracker + "/")));
            ConsumerRecord<byte[], byte[]> released =
                    topic.awaitOne(each -> Desk.text(each.key()).startsWith(tracker + "/"), SOON);
            assertTrue(Envelope.open(released.headers()).time().toInstant().compareTo(Instant.parse(until)) >= 0);
        }
    }

    @Test
    void the_next_draft_starts_with_what_stands_and_keeps_where_it_came_from() throws Exception {
        freezeOthers(publish(Map.of()));
        await("state", "published");
        Desk.as("analyst")
                .body(Map.of("edition", "2021H2"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201)
                .body("basedOn", equalTo("2021H1"));
        Desk.as("analyst")
                .get("/api/v1/trackers/" + tracker + "/editions/2021H2/market/statements/M01")
                .then()
                .statusCode(200)
                .body("origin", equalTo("2021H1"));
        Desk.told(Topic.SIZES.internal(), tracker + "/2021H2/SIZE/total/2020");
    }

    @Test
    void the_submitter_may_not_publish_and_only_a_publisher_may() {
        Desk.as("analyst").post(edition + "/publish").then().statusCode(403);
        Desk.as("publisher").post(edition + "/cancel").then().statusCode(200);
        Desk.as("admin").post(edition + "/submit").then().statusCode(200);
        Desk.as("admin")
                .post(edition + "/publish")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:market-tracker:problem:four-eyes"));
    }

    @Test
    void a_poisonous_record_goes_to_the_dead_letters_and_the_conversation_goes_on() throws Exception {
        String publication = publish(Map.of());
        try (TopicWriter topic = TestTopics.write(Topic.PUBLISHING.internal())) {
            topic.send("poison-" + tracker, "no envelope");
            topic.send(null, "{}".getBytes(StandardCharsets.UTF_8), Map.of());
            sendTurn(topic, "Nonsense", tracker + "/2021H1", Map.of());
            sendTurn(topic, "PartFrozen", tracker + "/2021H1", Map.of("part", 7));
        }
        try (TopicReader dead = TestTopics.read(Topic.PUBLISHING.internal() + ".dlq")) {
            ConsumerRecord<byte[], byte[]> first =
                    dead.awaitOne(each -> Desk.text(each.key()).equals("poison-" + tracker), SOON);
            assertTrue(
                    Desk.text(first.headers().lastHeader("dead-letter-reason").value())
                            .contains("ce_specversion"));
            assertTrue(Desk.text(first.headers().lastHeader("dead-letter-topic").value())
                    .endsWith(Topic.PUBLISHING.internal()));
            dead.awaitOne(each -> each.key() == null, SOON);
            dead.awaitOne(
                    each -> Desk.text(each.key()).equals(tracker + "/2021H1")
                            && Desk.text(each.value()).contains("7"),
                    SOON);
        }
        freezeOthers(publication);
        await("state", "published");
    }

    private String publish(Map<String, String> body) {
        return Desk.as("publisher")
                .body(body)
                .post(edition + "/publish")
                .then()
                .statusCode(202)
                .body("state", equalTo("publishing"))
                .extract()
                .path("publicationId");
    }

    private void freezeOthers(String publication) throws Exception {
        for (String part : new String[] {"vendor", "forecast"}) {
            Map<String, Object> body = new HashMap<>();
            body.put("publicationId", publication);
            body.put("part", part);
            body.put("count", 1);
            body.put("sha256", "1".repeat(64));
            say("PartFrozen", body);
        }
    }

    private void refusedAsFrozen() {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2021", ">500亿"))
                .put(edition + "/market/statements/M02")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:market-tracker:problem:edition-frozen"));
        Desk.as("analyst").delete(edition + "/market/statements/M01").then().statusCode(409);
    }

    private ValidatableResponse state(String state) {
        return Desk.as("publisher").get(edition).then().statusCode(200).body("state", equalTo(state));
    }

    private void await(String path, String value) {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> value.equals(
                        Objects.toString(Desk.as("publisher").get(edition).<Object>path(path))));
    }

    private void say(String type, Map<String, Object> body) throws Exception {
        try (TopicWriter topic = TestTopics.write(Topic.PUBLISHING.internal())) {
            sendTurn(topic, type, tracker + "/2021H1", body);
        }
    }

    private static void sendTurn(TopicWriter topic, String type, String key, Map<String, Object> body)
            throws Exception {
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                "/test-service",
                type,
                OffsetDateTime.now(ZoneOffset.UTC),
                REVISION.getAndIncrement());
        ProducerRecord<String, byte[]> record = envelope.seal("unused", key, MAPPER.writeValueAsBytes(body));
        Map<String, byte[]> headers = new HashMap<>();
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header -> headers.put(header.key(), header.value()));
        topic.send(key.getBytes(StandardCharsets.UTF_8), record.value(), headers);
    }

    private JsonNode turn(String type, String publication) throws Exception {
        try (TopicReader topic = TestTopics.read(Topic.PUBLISHING.internal())) {
            return MAPPER.readTree(topic.awaitOne(
                            each -> Desk.text(each.value()).contains(publication)
                                    && Envelope.open(each.headers()).type().equals(type),
                            SOON)
                    .value());
        }
    }

    private String sizesSaid() throws Exception {
        ContentDigest digest = new ContentDigest();
        try (TopicReader topic = TestTopics.read(Topic.SIZES.internal())) {
            topic.awaitOne(each -> Desk.text(each.key()).startsWith(tracker + "/"), SOON);
            topic.readToEnd();
            topic.seen().stream()
                    .filter(each -> Desk.text(each.key()).startsWith(tracker + "/"))
                    .forEach(each -> digest.add(Topic.SIZES, Desk.text(each.key()), each.value()));
        }
        return digest.sha256();
    }

    private JsonNode change() throws Exception {
        return MAPPER.readTree(Desk.told(Topic.CHANGES.code(), tracker).value());
    }
}
