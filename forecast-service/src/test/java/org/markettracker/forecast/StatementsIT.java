package org.markettracker.forecast;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Envelope;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class StatementsIT {
    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");
    private final String statements = edition + "/forecast/statements/";

    @BeforeEach
    void has_one_statement() {
        Desk.put(201, statements + "F04", Desk.revenue("e-commerce", "2025", "148.10亿"));
    }

    @Test
    void a_statement_is_kept_with_its_digits_told_and_drawn_into_a_path() {
        Desk.as("publisher")
                .get(statements + "F04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("stated", equalTo("148.10亿"))
                .body("relation", equalTo("eq"))
                .body("origin", equalTo("2021H1"))
                .body("recordedBy", equalTo("analyst"));
        Desk.as("analyst").get(edition + "/forecast/statements").then().body("id", contains("F04"));
        Desk.as("analyst")
                .get(edition + "/forecast/paths")
                .then()
                .statusCode(200)
                .body("segment", contains("e-commerce", "total"))
                .body("[0].method", equalTo("published"))
                .body("[0].points[0].period", equalTo("2025"))
                .body("[0].points[0].basis", equalTo("stated"))
                .body("[0].points[0].evidence.low", contains("F04"))
                .body("[1].points[0].basis", equalTo("implied"))
                .body("[1].points[0].evidence.lowIdentities", contains("children/total/2025"));
        Desk.as("analyst")
                .get(edition + "/forecast/paths/total/SIZE/2025")
                .then()
                .statusCode(200)
                .body("low", equalTo(148.095f))
                .body("statements.id", contains("F04"))
                .body("statements[0].stated", equalTo("148.10亿"));
        Desk.as("analyst")
                .get(edition + "/forecast/paths/total/SIZE/2024")
                .then()
                .statusCode(404);
        String key = market.key("2021H1");
        assertTrue(Desk.text(
                        Desk.told("internal.forecast.evidence.v1", key + "/F04").value())
                .contains("\"value\":148.10,"));
        assertTrue(Desk.text(Desk.told("internal.forecast.paths.v1", key + "/e-commerce/SIZE/published/base")
                        .value())
                .contains("\"low\":148.095,"));
        for (String check : new String[] {"statements-agree", "point-inside-interval"}) {
            assertTrue(Desk.text(Desk.told("internal.forecast.audit.v1", key + "/" + check)
                            .value())
                    .contains("\"outcome\":\"pass\""));
        }
    }

    @Test
    void the_same_statement_again_changes_nothing_and_another_needs_the_version_seen() {
        Map<String, Object> same = Desk.revenue("e-commerce", "2025", "148.10亿");
        Desk.as("analyst")
                .body(same)
                .put(statements + "F04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        Map<String, Object> other = Desk.revenue("e-commerce", "2025", "150亿");
        Desk.as("analyst")
                .body(other)
                .put(statements + "F04")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:stale"));
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(other)
                .put(statements + "F04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .delete(statements + "F04")
                .then()
                .statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "1")
                .delete(statements + "F04")
                .then()
                .statusCode(422);
    }

    @Test
    void a_deleted_statement_takes_its_path_along_and_may_come_back() {
        Desk.as("analyst").delete(statements + "F04").then().statusCode(204);
        Desk.as("analyst").get(statements + "F04").then().statusCode(404);
        Desk.as("analyst").delete(statements + "F04").then().statusCode(404);
        Desk.as("analyst").get(edition + "/forecast/paths").then().body("", hasSize(0));
        String path = market.key("2021H1") + "/e-commerce/SIZE/published/base";
        Desk.gone("internal.forecast.evidence.v1", market.key("2021H1") + "/F04");
        ConsumerRecord<byte[], byte[]> tombstone = Desk.gone("internal.forecast.paths.v1", path);
        Desk.put(201, statements + "F04", Desk.revenue("e-commerce", "2025", "148.10亿"));
        try (TopicReader topic = TestTopics.read("internal.forecast.paths.v1")) {
            ConsumerRecord<byte[], byte[]> again = topic.awaitOne(
                    each -> Desk.text(each.key()).equals(path) && each.offset() > tombstone.offset(), Desk.SOON);
            assertTrue(Envelope.open(again.headers()).revision()
                    > Envelope.open(tombstone.headers()).revision());
        }
    }

    @Test
    void a_path_loses_the_point_that_a_statement_leaves() {
        Desk.put(201, statements + "F09", Desk.revenue("e-commerce", "2024", "120亿"));
        Desk.as("analyst")
                .get(edition + "/forecast/paths?segment=e-commerce")
                .then()
                .body("[0].points.period", contains("2024", "2025"));
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(Desk.revenue("e-commerce", "2023", "120亿"))
                .put(statements + "F09")
                .then()
                .statusCode(200);
        Desk.as("analyst")
                .get(edition + "/forecast/paths?segment=e-commerce")
                .then()
                .body("[0].points.period", contains("2023", "2024", "2025"))
                .body("[0].points.basis", contains("stated", "constant-growth", "stated"));
    }

    @Test
    void each_wrong_field_is_named() {
        Map<String, Object> body = Desk.revenue("e-commerce", "2025", "148.1亿");
        body.put("status", "E");
        refused(body, "#/status", "must be F");
        body = Desk.revenue("e-commerce", "2025", "148.1亿");
        body.put("value", 149);
        refused(body, "#/value", "149");
        refused(Desk.revenue("e-commerce", "2025-X9", "148.1亿"), "#/period", "2025-X9");
        refused(Desk.revenue("e-commerce", "2025", "a lot"), "#/stated", "a lot");
        body = Desk.revenue("e-commerce", "2025", "31.1%");
        body.put("measure", "cagr");
        body.put("unit", "PCT");
        refused(body, "#/basePeriod", "must be given");
        body.put("measure", "rank");
        body.put("unit", "ORDINAL");
        body.put("relation", "rank");
        body.put("stated", "1st");
        refused(body, "#/measure", "rank");
        body = Desk.revenue("e-commerce", "2025", "148.1亿");
        body.remove("source");
        refused(body, "#/source", "");
        body = Desk.revenue("e-commerce", "2025", "23亿");
        body.put("unit", "USD_100M");
        refused(body, "#/unit", "CNY as statement F04");
    }

    @Test
    void a_body_that_is_no_such_json_is_refused_as_malformed() {
        for (String body : new String[] {"{", "[]", "{\"vendor\":\"agora\"}", "{\"confidence\":\"high\"}"}) {
            Desk.as("analyst")
                    .body(body)
                    .put(statements + "F1")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:market-tracker:problem:malformed"))
                    .body("detail", notNullValue());
        }
    }

    @Test
    void nobody_gets_in_without_a_token_or_writes_without_the_role() {
        given().get(statements + "F04").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("not-a-token").get(statements + "F04").then().statusCode(401);
        Desk.as("client").get(statements + "F04").then().statusCode(403).contentType("application/problem+json");
        Desk.as("client").get(edition + "/forecast/paths").then().statusCode(403);
        Desk.as("publisher")
                .body(Desk.revenue("e-commerce", "2024", "120亿"))
                .put(statements + "F09")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:market-tracker:problem:forbidden"));
        Desk.as("publisher").delete(statements + "F04").then().statusCode(403);
    }

    @Test
    void contradicting_statements_are_both_kept_and_named_in_the_audit() {
        Desk.put(201, statements + "F06", Desk.revenue("e-commerce", "2025", "<100亿"));
        try (TopicReader topic = TestTopics.read("internal.forecast.audit.v1")) {
            ConsumerRecord<byte[], byte[]> failed = topic.awaitOne(
                    each -> Desk.text(each.key()).equals(market.key("2021H1") + "/statements-agree")
                            && Desk.text(each.value()).contains("\"outcome\":\"fail\""),
                    Desk.SOON);
            assertTrue(Desk.text(failed.value()).contains("[\"F04\",\"F06\"]"), Desk.text(failed.value()));
        }
        assertEquals(
                2,
                Desk.all("internal.forecast.evidence.v1", market).stream()
                        .map(each -> Desk.text(each.key()))
                        .distinct()
                        .count());
    }

    private void refused(Map<String, Object> body, String pointer, String detail) {
        Desk.as("analyst")
                .body(body)
                .put(statements + "F1")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:invalid"))
                .body("errors.pointer", hasItem(pointer))
                .body("detail", containsString(detail));
    }
}
