package org.markettracker.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;
import org.markettracker.forecast.Market.Said;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

/** forecast-service's side of publishing; the test speaks for market-service. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class PublishingIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Market market = Market.withDraft();
    private final Said size = market.size("2021H1", "2020", 400);
    private final String edition = Desk.edition(market, "2021H1");

    @BeforeEach
    void has_content() {
        market.say(size);
        Desk.put(201, edition + "/forecast/statements/F1", Desk.revenue("total", "2025", ">1600亿"));
        Desk.put(201, edition + "/forecast/statements/F2", Desk.revenue("total", "2025", "≈1600亿"));
        Desk.put(201, edition + "/outlook/O1", Desk.outlook("total", "up"));
    }

    @Test
    void it_freezes_what_it_has_said_byte_for_byte_and_takes_no_more_writes() {
        String publication = market.requestFreeze("2021H1", size);
        JsonNode frozen = turn("PartFrozen", publication);
        Map<String, byte[]> said = newest(true);
        assertEquals("forecast", frozen.get("part").asText());
        assertEquals(said.size(), frozen.get("count").asInt());
        assertEquals(digest(), frozen.get("sha256").asText());
        refusedAsFrozen();
    }

    @Test
    void it_waits_until_it_has_heard_the_sizes_that_are_published() {
        Said later = market.size("2021H1", "2021", 500);
        String publication = market.requestFreeze("2021H1", size, later);
        letTheConversationPass();
        assertTrue(turns(publication).stream().allMatch("FreezeRequested"::equals));
        market.say(later);
        // What follows from the later size is frozen with it, so that the topics are read after the answer.
        String frozen = turn("PartFrozen", publication).get("sha256").asText();
        assertEquals(digest(), frozen);
        refusedAsFrozen();
    }

    @Test
    void it_says_what_it_has_against_being_published() {
        Desk.put(201, edition + "/forecast/statements/F3", Desk.revenue("total", "2025", "<1000亿"));
        String publication = market.requestFreeze("2021H1", size);
        JsonNode refused = turn("PartRefused", publication);
        assertEquals("forecast", refused.get("part").asText());
        List<String> reasons = new ArrayList<>();
        refused.get("reasons").forEach(each -> reasons.add(each.asText()));
        assertEquals(2, reasons.size(), reasons.toString());
        for (String pair : List.of("F1, F3", "F2, F3")) {
            assertTrue(
                    reasons.stream()
                            .anyMatch(each -> each.endsWith(
                                    "(the statements " + pair + " cannot all hold, and no decision is recorded)")),
                    reasons.toString());
        }
        backToDraft();
        Desk.put(201, edition + "/outlook/O2", Desk.outlook("total", "slowing"));
    }

    @Test
    void a_cancelled_publication_lets_writes_in_again() {
        String first = market.requestFreeze("2021H1", size);
        turn("PartFrozen", first);
        refusedAsFrozen();
        market.say(market.turn("2021H1", "PublishingCancelled", Map.of("publicationId", first)));
        backToDraft();
        Desk.put(201, edition + "/outlook/O2", Desk.outlook("total", "slowing"));
        String second = market.requestFreeze("2021H1", size);
        String frozen = turn("PartFrozen", second).get("sha256").asText();
        assertEquals(digest(), frozen);
    }

    @Test
    void a_request_heard_twice_is_answered_once() {
        String publication = market.requestFreeze("2021H1", size);
        turn("PartFrozen", publication);
        market.say(market.turn(
                "2021H1",
                "FreezeRequested",
                Map.of(
                        "publicationId",
                        publication,
                        "sizesSha256",
                        new ContentDigest()
                                .add(Topic.SIZES, size.key(), size.value())
                                .sha256())));
        letTheConversationPass();
        assertEquals(1, turns(publication).stream().filter("PartFrozen"::equals).count());
    }

    @Test
    void once_published_exactly_what_was_frozen_goes_to_the_public_topics() {
        assertTrue(newest(false).isEmpty());
        String publication = market.requestFreeze("2021H1", size);
        turn("PartFrozen", publication);
        Map<String, byte[]> frozen = newest(true);
        market.say(market.edition("2021H1", "published", Map.of("publicationId", publication)));
        assertEquals("forecast", turn("PartReleased", publication).get("part").asText());
        Map<String, byte[]> released = newest(false);
        assertEquals(frozen.keySet(), released.keySet());
        frozen.forEach((key, value) -> assertEquals(Desk.text(value), Desk.text(released.get(key))));
        refusedAsFrozen();
    }

    @Test
    void an_embargo_holds_the_public_topics_back() {
        Instant until = Instant.now(Clock.systemUTC()).plusSeconds(3);
        String publication = market.requestFreeze("2021H1", size);
        turn("PartFrozen", publication);
        market.say(market.edition(
                "2021H1", "published", Map.of("publicationId", publication, "embargo", until.toString())));
        ConsumerRecord<byte[], byte[]> released = Desk.told(Topic.OUTLOOK.code(), market.key("2021H1") + "/O1");
        assertTrue(!Envelope.open(released.headers()).time().toInstant().isBefore(until));
        turn("PartReleased", publication);
    }

    @Test
    void an_edition_whose_content_has_not_come_over_from_its_base_is_not_published() {
        Said next = market.size("2022H1", "2021", 500);
        market.say(market.edition("2022H1", "publishing", Map.of("basedOn", "2021H2")), next);
        letTheConversationPass();
        String publication = market.requestFreeze("2022H1", Map.of("basedOn", "2021H2"), next);
        assertTrue(turn("PartRefused", publication).at("/reasons/0").asText().contains("must have heard of it"));
    }

    /** Returns when the service has heard that the edition is open again and lets an outlook in. */
    private void backToDraft() {
        market.say(market.edition("2021H1", "draft", Map.of()));
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst")
                                        .body(Desk.outlook("total", "up"))
                                        .put(edition + "/outlook/O8")
                                        .statusCode()
                                / 100
                        == 2);
    }

    private void refusedAsFrozen() {
        assertEquals(
                "urn:market-tracker:problem:edition-frozen",
                Desk.as("analyst")
                        .body(Desk.outlook("total", "up"))
                        .put(edition + "/outlook/O9")
                        .path("type"));
        Desk.as("analyst").delete(edition + "/outlook/O1").then().statusCode(409);
    }

    /** Returns when the turns said so far were heard: another edition's request was answered after them. */
    private static void letTheConversationPass() {
        Market other = Market.withDraft();
        Desk.put(201, Desk.edition(other, "2021H1") + "/outlook/O1", Desk.outlook("total", "up"));
        turn("PartFrozen", other.requestFreeze("2021H1"));
    }

    private static JsonNode turn(String type, String publication) {
        try (TopicReader topic = TestTopics.read(Topic.PUBLISHING.internal())) {
            return MAPPER.readTree(topic.awaitOne(
                            each -> Desk.text(each.value()).contains(publication)
                                    && Envelope.open(each.headers()).type().equals(type),
                            Desk.SOON)
                    .value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> turns(String publication) {
        return Desk.all(Topic.PUBLISHING.internal(), market).stream()
                .filter(each -> Desk.text(each.value()).contains(publication))
                .map(each -> Envelope.open(each.headers()).type())
                .toList();
    }

    private String digest() {
        ContentDigest digest = new ContentDigest();
        for (Topic topic : Topic.frozenBy(Part.FORECAST)) {
            Map<String, byte[]> newest = new TreeMap<>();
            Desk.all(topic.internal(), market).forEach(each -> newest.put(Desk.text(each.key()), each.value()));
            newest.values().removeIf(Objects::isNull);
            newest.forEach((key, value) -> digest.add(topic, key, value));
        }
        return digest.sha256();
    }

    /** The newest value of each key of ours, on the internal topics or on the public ones. */
    private Map<String, byte[]> newest(boolean internal) {
        Map<String, byte[]> newest = new TreeMap<>();
        for (Topic topic : Topic.frozenBy(Part.FORECAST)) {
            Desk.all(internal ? topic.internal() : topic.code(), market)
                    .forEach(each -> newest.put(topic + " " + Desk.text(each.key()), each.value()));
        }
        return newest;
    }
}
