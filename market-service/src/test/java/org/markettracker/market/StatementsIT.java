package org.markettracker.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Envelope;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class StatementsIT {
    private static final Duration SOON = Desk.SOON;

    private String tracker = "";
    private String statements = "";

    @BeforeEach
    void has_a_draft() {
        tracker = Desk.freshDraft();
        statements = Desk.edition(tracker) + "/market/statements/";
    }

    @Test
    void a_statement_is_kept_as_stated_weighed_and_told() throws Exception {
        Desk.as("analyst")
                .body(Desk.revenue("retail", "2021H1", "8.30亿"))
                .put(statements + "M09")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("stated", equalTo("8.30亿"))
                .body("period", equalTo("2021-S1"))
                .body("relation", equalTo("eq"))
                .body("origin", equalTo("2021H1"))
                .body("recordedBy", equalTo("analyst"));
        Desk.as("publisher")
                .get(Desk.edition(tracker) + "/market/sizes")
                .then()
                .statusCode(200)
                .body("findAll { it.segment == 'retail' && it.period == '2021-S1' }", hasSize(1))
                .body("find { it.segment == 'retail' && it.period == '2021-S1' }.low", equalTo(8.295f))
                .body("find { it.segment == 'retail' && it.period == '2021-S1' }.high", equalTo(8.305f))
                .body("find { it.segment == 'retail' && it.period == '2021-S1' }.highOpen", equalTo(true))
                .body("find { it.segment == 'retail' && it.period == '2021-S1' }.decimals", equalTo(2))
                .body("find { it.segment == 'total' && it.period == '2021' }.low", equalTo(8.295f))
                .body("find { it.segment == 'total' && it.period == '2021' }.status", equalTo("I"));
        String key = tracker + "/2021H1/SIZE/retail/2021-S1";
        ConsumerRecord<byte[], byte[]> size = Desk.told("internal.market.sizes.v1", key);
        assertTrue(Desk.text(size.value()).contains("\"value\":8.3,"), Desk.text(size.value()));
        Envelope envelope = Envelope.open(size.headers());
        assertEquals("/market-service", envelope.source());
        assertEquals("market.sizes.v1", envelope.type());
        ConsumerRecord<byte[], byte[]> evidence = Desk.told("internal.market.evidence.v1", tracker + "/2021H1/M09");
        assertTrue(Desk.text(evidence.value()).contains("\"stated\":\"8.30亿\""), Desk.text(evidence.value()));
    }

    @Test
    void the_same_statement_again_changes_nothing_and_another_needs_the_version_seen() {
        Map<String, Object> body = Desk.revenue("total", "2020", ">400亿");
        Desk.as("analyst").body(body).put(statements + "M01").then().statusCode(201);
        Desk.as("analyst")
                .body(body)
                .put(statements + "M01")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        Map<String, Object> other = Desk.revenue("total", "2020", ">410亿");
        Desk.as("analyst")
                .body(other)
                .put(statements + "M01")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:stale"));
        Desk.as("analyst")
                .header("If-Match", "\"7\"")
                .body(other)
                .put(statements + "M01")
                .then()
                .statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(other)
                .put(statements + "M01")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Desk.as("analyst").get(statements + "M01").then().statusCode(200).body("stated", equalTo(">410亿"));
    }

    @Test
    void a_statement_that_moves_to_another_cell_leaves_nothing_behind() throws Exception {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", "400亿"))
                .put(statements + "M1")
                .then()
                .statusCode(201);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(Desk.revenue("total", "2021", "400亿"))
                .put(statements + "M1")
                .then()
                .statusCode(200);
        Desk.as("analyst")
                .get(Desk.edition(tracker) + "/market/sizes")
                .then()
                .body("period", everyItem(equalTo("2021")));
        gone("internal.market.sizes.v1", tracker + "/2021H1/SIZE/total/2020");
    }

    @Test
    void a_deleted_statement_is_told_as_a_tombstone_and_may_come_back() throws Exception {
        Map<String, Object> body = Desk.revenue("total", "2020", "400亿");
        Desk.as("analyst").body(body).put(statements + "M1").then().statusCode(201);
        Desk.as("analyst").delete(statements + "M1").then().statusCode(204);
        Desk.as("analyst").get(statements + "M1").then().statusCode(404);
        Desk.as("analyst").delete(statements + "M1").then().statusCode(404);
        String key = tracker + "/2021H1/M1";
        ConsumerRecord<byte[], byte[]> tombstone = gone("internal.market.evidence.v1", key);
        Desk.as("analyst").body(body).put(statements + "M1").then().statusCode(201);
        try (TopicReader topic = TestTopics.read("internal.market.evidence.v1")) {
            ConsumerRecord<byte[], byte[]> again = topic.awaitOne(
                    each -> Desk.text(each.key()).equals(key) && each.offset() > tombstone.offset(), SOON);
            assertTrue(Envelope.open(again.headers()).revision()
                    > Envelope.open(tombstone.headers()).revision());
        }
    }

    @Test
    void each_wrong_field_is_named() {
        Map<String, Object> body = Desk.revenue("total", "2020", "400亿");
        body.put("value", 401);
        refused(body, "#/value", "must be 400");
        body = Desk.revenue("nowhere", "2020", "400亿");
        refused(body, "#/segment", "'nowhere'");
        body = Desk.revenue("total", "2020-X9", "400亿");
        refused(body, "#/period", "2020-X9");
        body = Desk.revenue("total", "2020", "a lot");
        refused(body, "#/stated", "a lot");
        body = Desk.revenue("total", "2020", "55.1%");
        body.put("measure", "growth");
        body.put("unit", "PCT");
        refused(body, "#/basePeriod", "");
        body = Desk.revenue("total", "2020", "400亿");
        body.remove("source");
        refused(body, "#/source", "");
        body = Desk.revenue("total", "2020", "400亿");
        body.put("confidence", 9);
        refused(body, "#/confidence", "9");
    }

    @Test
    void a_body_that_is_no_such_json_is_refused_as_malformed() {
        for (String body : new String[] {"", "{", "[]", "{\"segmnt\":\"total\"}", "{\"confidence\":\"high\"}"}) {
            Desk.as("analyst")
                    .body(body)
                    .put(statements + "M1")
                    .then()
                    .statusCode(body.isEmpty() ? 422 : 400)
                    .contentType("application/problem+json")
                    .body("type", notNullValue());
        }
    }

    @Test
    void nobody_gets_in_without_a_token_or_writes_without_the_role() {
        given().get(statements + "M1").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("not-a-token").get(statements + "M1").then().statusCode(401);
        Desk.as("client").get(statements + "M1").then().statusCode(403).contentType("application/problem+json");
        Desk.as("publisher")
                .body(Desk.revenue("total", "2020", "400亿"))
                .put(statements + "M1")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:market-tracker:problem:forbidden"));
    }

    @Test
    void an_unknown_edition_is_not_found_and_a_second_of_the_same_name_refused() {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", "400亿"))
                .put("/api/v1/trackers/" + tracker + "/editions/2099H1/market/statements/M1")
                .then()
                .statusCode(404);
        Desk.as("analyst")
                .body(Map.of("edition", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:market-tracker:problem:edition-exists"));
    }

    @Test
    void another_currency_than_the_trackers_is_refused_and_another_multiple_is_not() {
        Map<String, Object> body = Desk.revenue("total", "2020", "400");
        body.put("unit", "USD_1M");
        refused(body, "#/unit", "must be in the tracker's currency CNY");
        body = Desk.revenue("total", "2020", "40000 million");
        body.put("unit", "CNY_1M");
        Desk.as("analyst").body(body).put(statements + "M1").then().statusCode(201);
        Desk.as("analyst")
                .get(Desk.edition(tracker) + "/market/sizes/SIZE/total/2020")
                .then()
                .statusCode(200)
                .body("unitMult", equalTo(8))
                .body("value", equalTo(400))
                .body("why.low.statements.stated", contains("40000 million"));
    }

    @Test
    void a_share_of_the_whole_itself_is_refused_and_usage_is_counted_in_one_thing() {
        Map<String, Object> body = Desk.revenue("total", "2020", "70%");
        body.put("measure", "share_of_total");
        body.put("unit", "PCT");
        refused(body, "#/segment", "must be a part of another segment");
        body = Desk.revenue("retail", "2020", "400");
        body.put("measure", "usage");
        body.put("unit", "MINUTES_100M");
        Desk.as("analyst").body(body).put(statements + "U1").then().statusCode(201);
        body.put("unit", "CALLS_100M");
        refused(body, "#/unit", "must count MINUTES like the usage of statement U1");
    }

    @Test
    void about_and_a_restatement_are_kept_and_checked() {
        Map<String, Object> body = Desk.revenue("total", "2020", "≈400亿");
        body.put("about", 0.1);
        body.put("restatement", Map.of("type", "source-restated", "reason", "corrected by the house"));
        Desk.as("analyst")
                .body(body)
                .put(statements + "M1")
                .then()
                .statusCode(201)
                .body("about", equalTo(0.1f))
                .body("restatement.type", equalTo("source-restated"));
        Desk.as("analyst")
                .get(Desk.edition(tracker) + "/market/sizes/SIZE/total/2020")
                .then()
                .body("low", equalTo(360))
                .body("high", equalTo(440));
        body.put("restatement", Map.of("type", "whim", "reason", "x"));
        refused(body, "#/restatement/type", "must be one of source-restated");
        body.remove("restatement");
        body.put("about", 1.5);
        refused(body, "#/about", "0 to 1");
        body = Desk.revenue("total", "2020", "400亿");
        body.put("about", 0.1);
        refused(body, "#/about", "approx");
    }

    @Test
    void two_analysts_at_once_lose_nothing() throws Exception {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(statements + "M1")
                .then()
                .statusCode(201);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = both.invokeAll(List.of(() -> change(">410亿"), () -> change(">420亿")));
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            Collections.sort(codes);
            assertEquals(List.of(200, 412), codes);
        } finally {
            both.shutdown();
        }
        String stated = Desk.as("analyst").get(statements + "M1").path("stated");
        Desk.as("analyst")
                .get(Desk.edition(tracker) + "/market/sizes/SIZE/total/2020")
                .then()
                .body("low", equalTo(Integer.parseInt(stated.substring(1, 4))));
    }

    private int change(String stated) {
        return Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(Desk.revenue("total", "2020", stated))
                .put(statements + "M1")
                .statusCode();
    }

    private void refused(Map<String, Object> body, String pointer, String detail) {
        Desk.as("analyst")
                .body(body)
                .put(statements + "M1")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("detail", containsString(detail))
                .body("instance", nullValue());
    }

    private static ConsumerRecord<byte[], byte[]> gone(String topic, String key) throws Exception {
        try (TopicReader reader = TestTopics.read(topic)) {
            ConsumerRecord<byte[], byte[]> tombstone =
                    reader.awaitOne(each -> Desk.text(each.key()).equals(key) && each.value() == null, SOON);
            assertNull(tombstone.value());
            return tombstone;
        }
    }
}
