package org.markettracker.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.Map;
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
                .body("", hasSize(1))
                .body("[0].low", equalTo(8.295f))
                .body("[0].high", equalTo(8.305f))
                .body("[0].highOpen", equalTo(true))
                .body("[0].decimals", equalTo(2));
        String key = tracker + "/2021H1/SIZE/retail/2021-S1";
        ConsumerRecord<byte[], byte[]> size = Desk.told("internal.market.sizes.v1", key);
        assertTrue(Desk.text(size.value()).contains("\"value\":8.30,"), Desk.text(size.value()));
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
                .body("", hasSize(1))
                .body("[0].period", equalTo("2021"));
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
    void contradicting_statements_are_named_in_the_audit() throws Exception {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(statements + "A")
                .then()
                .statusCode(201);
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", "<300亿"))
                .put(statements + "B")
                .then()
                .statusCode(201);
        try (TopicReader topic = TestTopics.read("internal.market.audit.v1")) {
            topic.awaitOne(
                    each -> Desk.text(each.key()).equals(tracker + "/2021H1/statements-agree")
                            && Desk.text(each.value()).contains("\"outcome\":\"fail\"")
                            && Desk.text(each.value()).contains("[\"A\",\"B\"]"),
                    SOON);
        }
        Desk.as("analyst").post(Desk.edition(tracker) + "/submit").then().statusCode(200);
        Desk.as("publisher")
                .post(Desk.edition(tracker) + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:market-tracker:problem:publication-refused"))
                .body("errors.detail", hasItem(containsString("the statements A, B cannot all hold")));
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
