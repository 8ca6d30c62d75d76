package org.markettracker.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.forecast.Market.Said;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;
import org.markettracker.testing.TopicWriter;

/** What forecast-service makes of what market-service says; the test speaks for market-service. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class HearingIT {
    private static final Map<String, Object> ON_2021H1 = Map.of("basedOn", "2021H1");

    @Test
    void what_was_not_heard_of_yet_may_be_tried_again_soon() {
        Market market = new Market();
        String statement = Desk.edition(market, "2021H1") + "/forecast/statements/F1";
        notHeardYet(statement, Desk.revenue("total", "2025", "1600亿"));
        notHeardYet(Desk.edition(market, "2021H1") + "/outlook/O1", Desk.outlook("total", "up"));
        market.say(market.catalogue("2021H1", "total"));
        market.say(market.edition("2021H1", "draft", Map.of()));
        Desk.put(201, statement, Desk.revenue("total", "2025", "1600亿"));
    }

    @Test
    void a_segment_that_was_not_heard_of_yet_may_be_tried_again_soon() {
        Market market = Market.withDraft();
        String statements = Desk.edition(market, "2021H1") + "/forecast/statements/";
        Desk.put(201, statements + "F1", Desk.revenue("total", "2025", "1600亿"));
        notHeardYet(statements + "F2", Desk.revenue("telemedicine", "2025", "16亿"));
        market.say(market.catalogue("2021H1", "total", "telemedicine"));
        Desk.put(201, statements + "F2", Desk.revenue("telemedicine", "2025", "16亿"));
    }

    @Test
    void an_edition_that_is_no_draft_is_not_written_to() {
        Market market = Market.withDraft();
        String statement = Desk.edition(market, "2021H1") + "/forecast/statements/F1";
        Desk.put(201, statement, Desk.revenue("total", "2025", "1600亿"));
        market.say(market.edition("2021H1", "in-review", Map.of()));
        Map<String, Object> other = Desk.revenue("total", "2024", "1500亿");
        Awaitility.await().atMost(Desk.SOON).until(() -> Desk.as("analyst")
                .body(other)
                .put(statement)
                .path("type")
                .equals("urn:market-tracker:problem:edition-not-draft"));
        Desk.as("analyst").delete(statement).then().statusCode(409);
        market.say(market.edition("2021H1", "publishing", Map.of()));
        Awaitility.await().atMost(Desk.SOON).until(() -> Desk.as("analyst")
                .body(other)
                .put(statement)
                .path("type")
                .equals("urn:market-tracker:problem:edition-frozen"));
    }

    @Test
    void a_new_edition_starts_with_what_stands_in_its_base() {
        Market market = baseWithContent();
        market.say(market.catalogue("2021H2", "total"), market.edition("2021H2", "draft", ON_2021H1));
        String next = Desk.edition(market, "2021H2");
        awaitStatus(200, next + "/forecast/statements/F1");
        Desk.as("analyst")
                .get(next + "/forecast/statements/F1")
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("origin", equalTo("2021H1"))
                .body("stated", equalTo("1600亿"));
        Desk.as("analyst").get(next + "/outlook").then().body("id", contains("O1"));
        Desk.as("analyst").get(next + "/forecast/paths").then().body("[0].points.period", contains("2025"));
        String key = market.key("2021H2");
        Desk.told("internal.forecast.evidence.v1", key + "/F1");
        Desk.told("internal.forecast.paths.v1", key + "/total/SIZE/published/base");
        Desk.told("internal.forecast.outlook.v1", key + "/O1");
        Desk.told("internal.forecast.audit.v1", key + "/statements-agree");
        // Late news of the edition does not copy again what was taken back meanwhile.
        Desk.as("analyst").delete(next + "/forecast/statements/F1").then().statusCode(204);
        market.say(market.edition("2021H2", "draft", ON_2021H1));
        passBy();
        Desk.as("analyst").get(next + "/forecast/statements/F1").then().statusCode(404);
    }

    @Test
    void an_edition_heard_before_its_base_waits_for_it() {
        Market market = new Market();
        market.say(market.catalogue("2021H2", "total"), market.edition("2021H2", "draft", ON_2021H1));
        passBy();
        String next = Desk.edition(market, "2021H2") + "/forecast/statements/F1";
        notHeardYet(next, Desk.revenue("total", "2025", "1600亿"));
        market.say(market.edition("2021H1", "draft", Map.of()));
        Desk.put(201, next, Desk.revenue("total", "2025", "1600亿"));
    }

    @Test
    void duplicates_and_a_shuffled_stream_change_nothing() {
        Market market = new Market();
        List<Said> stream = new ArrayList<>(List.of(
                market.catalogue("2021H1", "other"),
                market.edition("2021H1", "draft", Map.of()),
                market.edition("2021H1", "in-review", Map.of()),
                market.size("2021H1", "2020", 400),
                market.size("2021H1", "2020", 410),
                market.catalogue("2021H2", "other"),
                market.edition("2021H2", "in-review", ON_2021H1),
                market.catalogue("2021H1", "total"),
                market.edition("2021H1", "draft", Map.of()),
                market.catalogue("2021H2", "total"),
                market.edition("2021H2", "draft", ON_2021H1)));
        stream.addAll(List.copyOf(stream));
        Collections.shuffle(stream, new Random(20210630));
        market.say(stream.toArray(Said[]::new));
        // The newest of each: both are drafts, and their only segment is the total.
        for (String edition : new String[] {"2021H1", "2021H2"}) {
            String path = Desk.edition(market, edition);
            Desk.put(201, path + "/forecast/statements/F1", Desk.revenue("total", "2025", "1600亿"));
            Desk.put(201, path + "/outlook/O1", Desk.outlook("total", "up"));
            notHeardYet(path + "/forecast/statements/F2", Desk.revenue("other", "2025", "16亿"));
        }
        Desk.told("internal.forecast.outlook.v1", market.key("2021H2") + "/O1");
        List<String> before = told(market);
        Collections.shuffle(stream, new Random(20211231));
        market.say(stream.toArray(Said[]::new));
        passBy();
        assertEquals(before, told(market));
        Desk.put(201, Desk.edition(market, "2021H2") + "/outlook/O2", Desk.outlook("total", "up"));
    }

    @Test
    void a_poisonous_record_goes_to_the_dead_letters_with_its_reason_and_the_channel_goes_on() {
        Market market = new Market();
        String key = market.key("2021H1");
        market.say(
                poison(market, Topic.EDITIONS, key, "{"),
                poison(market, Topic.EDITIONS, key, "null"),
                poison(market, Topic.EDITIONS, key, "{\"tracker\":\"t\",\"edition\":\"E\",\"state\":\"draft\"}"),
                poison(
                        market,
                        Topic.EDITIONS,
                        key,
                        "{\"tracker\":\"" + market.tracker + "\",\"edition\":\"2021H1\",\"state\":\"lost\"}"),
                poison(market, Topic.EDITIONS, key, "{\"state\":\"draft\",\"n\":1}"),
                poison(market, Topic.CATALOGUE, key, "{\"segments\":7}"),
                poison(market, Topic.CATALOGUE, key, "{}"),
                poison(market, Topic.SIZES, key + "/SIZE/total/2020", "[]"),
                poison(market, Topic.PUBLISHING, key, "{}"));
        try (TopicWriter topic = TestTopics.write(Topic.SIZES.internal())) {
            topic.send(key.getBytes(StandardCharsets.UTF_8), "{}".getBytes(StandardCharsets.UTF_8), Map.of());
        }
        assertReason(Topic.EDITIONS, key, "{", "edition: ");
        assertReason(Topic.EDITIONS, key, "null", "edition: ");
        assertReason(Topic.EDITIONS, key, "draft", "must be that of edition t/E");
        assertReason(Topic.EDITIONS, key, "lost", "is 'lost'");
        assertReason(Topic.EDITIONS, key, "\"n\"", "tracker: is missing");
        assertReason(Topic.CATALOGUE, key, "7", "catalogue: ");
        assertReason(Topic.CATALOGUE, key, "{}", "segments: is missing");
        assertReason(Topic.SIZES, key + "/SIZE/total/2020", "[]", "size: ");
        assertReason(Topic.SIZES, key, "{}", "ce_specversion");
        assertReason(Topic.PUBLISHING, key, "{}", "ce_type");
        market.say(market.catalogue("2021H1", "total"), market.edition("2021H1", "draft", Map.of()));
        Desk.put(
                201,
                Desk.edition(market, "2021H1") + "/forecast/statements/F1",
                Desk.revenue("total", "2025", "1600亿"));
    }

    private static Market baseWithContent() {
        Market market = Market.withDraft();
        String base = Desk.edition(market, "2021H1");
        Desk.put(201, base + "/forecast/statements/F1", Desk.revenue("total", "2025", "1600亿"));
        Desk.put(201, base + "/outlook/O1", Desk.outlook("total", "up"));
        return market;
    }

    /** Returns when everything said so far was heard: each topic has one partition, and is heard in order. */
    private static void passBy() {
        Market marker = new Market();
        marker.say(marker.catalogue("2021H1", "total"), marker.edition("2021H1", "draft", Map.of()));
        Desk.put(
                201,
                Desk.edition(marker, "2021H1") + "/forecast/statements/F1",
                Desk.revenue("total", "2025", "1600亿"));
    }

    private static void notHeardYet(String path, Map<String, Object> body) {
        Desk.as("analyst")
                .body(body)
                .put(path)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:market-tracker:problem:not-heard-yet"));
    }

    private static void awaitStatus(int status, String path) {
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst").get(path).statusCode() == status);
    }

    private static List<String> told(Market market) {
        List<String> told = new ArrayList<>();
        for (String topic : new String[] {"evidence", "paths", "outlook", "audit"}) {
            Desk.all("internal.forecast." + topic + ".v1", market)
                    .forEach(each -> told.add(Desk.text(each.key()) + "@" + each.offset()));
        }
        return told;
    }

    private static Said poison(Market market, Topic topic, String key, String value) {
        return market.sealed(topic, "Nonsense-" + UUID.randomUUID(), key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertReason(Topic topic, String key, String value, String reason) {
        try (TopicReader dead = TestTopics.read(topic.internal() + ".dlq")) {
            ConsumerRecord<byte[], byte[]> letter = dead.awaitOne(
                    each -> Desk.text(each.key()).equals(key)
                            && Desk.text(each.value()).contains(value)
                            && Desk.text(each.headers()
                                            .lastHeader("dead-letter-reason")
                                            .value())
                                    .contains(reason),
                    Desk.SOON);
            assertTrue(
                    Desk.text(letter.headers().lastHeader("dead-letter-topic").value())
                            .endsWith(topic.internal()));
        }
    }
}
