package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ContextIT {
    private String tracker = "";
    private String edition = "";

    @BeforeEach
    void has_a_draft() {
        tracker = Desk.freshDraft();
        edition = Desk.edition(tracker);
    }

    @Test
    void indicators_events_and_terms_are_kept_and_given_back() {
        Map<String, Object> indicator = new HashMap<>(Map.of(
                "segment", "retail",
                "name", Map.of("en", "users"),
                "period", "2021-S1",
                "relation", "gt",
                "value", 3.8,
                "unit", "亿 persons",
                "stated", ">3.8亿",
                "growthPct", 24.3,
                "section", "e-commerce"));
        put("/indicators/I04", indicator);
        Desk.as("analyst")
                .get(edition + "/indicators/I04")
                .then()
                .statusCode(200)
                .body("stated", equalTo(">3.8亿"))
                .body("growthPct", equalTo(24.3f));
        put(
                "/events/E09",
                Map.of("segment", "retail", "date", "2021-04-06", "type", "policy", "label", Map.of("en", "x")));
        Desk.as("analyst").get(edition + "/events").then().body("", hasSize(1)).body("[0].effect", nullValue());
        put("/glossary/cdn", Map.of("term", Map.of("zh", "网络"), "definition", Map.of("en", "a network")));
        Desk.as("analyst").get(edition + "/glossary/cdn").then().body("term.zh", equalTo("网络"));
        Desk.as("analyst").delete(edition + "/glossary/cdn").then().statusCode(204);
        Desk.as("analyst").get(edition + "/glossary").then().body("", hasSize(0));
    }

    @Test
    void a_wrong_field_is_named() {
        Desk.as("analyst")
                .body(Map.of("segment", "retail", "date", "soon", "type", "policy", "label", Map.of("en", "x")))
                .put(edition + "/events/E1")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/date"));
        Desk.as("analyst")
                .body(Map.of("segment", "nowhere", "date", "2021", "type", "policy", "label", Map.of("en", "x")))
                .put(edition + "/events/E1")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/segment"));
    }

    @Test
    void a_text_at_fault_is_named_with_its_field_and_language() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("en", "x");
        nothing.put("zh", null);
        Desk.as("analyst")
                .body(Map.of("segment", "retail", "date", "2021", "type", "policy", "label", nothing))
                .put(edition + "/events/E1")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/label/zh"));
        Map<String, Object> body = Desk.tracker();
        body.put("segments", List.of(Map.of("id", "total", "name", Map.of("English", "Total"), "residual", false)));
        Desk.as("analyst")
                .body(body)
                .put("/api/v1/trackers/" + tracker + "-2")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/segments/0/name"));
    }

    @Test
    void a_missing_language_fails_a_check_that_may_be_waived_until_something_else_is_missing() {
        put("/glossary/cdn", Map.of("term", Map.of("en", "CDN"), "definition", Map.of("en", "a", "zh", "b")));
        String check = edition + "/audit/language-against-language";
        Desk.as("publisher")
                .get(check)
                .then()
                .body("outcome", equalTo("fail"))
                .body("findings[0].sentence.en", containsString("The term cdn"))
                .body("findings[0].sentence.en", containsString("lacks zh"));
        Map<String, Object> waiver = Map.of("kind", "waived", "reason", "to be written");
        Desk.as("publisher").body(waiver).put(check + "/decision").then().statusCode(403);
        Desk.as("analyst")
                .body(Map.of("kind", "forgotten", "reason", "x"))
                .put(check + "/decision")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/kind"));
        Desk.as("analyst")
                .body(waiver)
                .put(check + "/decision")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("waived"))
                .body("decision.by", equalTo("analyst"));
        Desk.as("analyst").body(waiver).put(check + "/decision").then().statusCode(200);
        Desk.as("analyst")
                .body(Map.of("kind", "waived", "reason", "another"))
                .put(check + "/decision")
                .then()
                .statusCode(412);
        // Another finding: nobody publishes on the old waiver.
        put("/glossary/api", Map.of("term", Map.of("en", "API"), "definition", Map.of("en", "a", "zh", "b")));
        Desk.as("publisher").get(check).then().body("outcome", equalTo("fail")).body("decision", nullValue());
        Desk.as("analyst").body(waiver).put(check + "/decision").then().statusCode(201);
        Desk.as("analyst").delete(check + "/decision").then().statusCode(204);
        Desk.as("publisher").get(check).then().body("outcome", equalTo("fail"));
        Desk.as("publisher")
                .get(edition + "/audit/trail")
                .then()
                .body("what", contains("waived", "lapsed", "waived", "withdrawn"));
        Desk.as("analyst")
                .body(waiver)
                .put(edition + "/audit/statements-agree/decision")
                .then()
                .statusCode(409);
        Desk.as("analyst")
                .body(waiver)
                .put(edition + "/audit/parts-and-whole/decision")
                .then()
                .statusCode(409);
        Desk.as("analyst")
                .body(Desk.revenue("retail", "2021", "8亿"))
                .put(edition + "/market/statements/M1")
                .then()
                .statusCode(201);
        Desk.as("analyst").post(edition + "/submit").then().statusCode(200);
        Desk.as("publisher")
                .post(edition + "/publish")
                .then()
                .statusCode(409)
                .body("errors.detail", hasItem(containsString("check language-against-language: fails")));
    }

    @Test
    void a_tracker_that_leaves_no_room_for_a_drafts_statements_is_refused() {
        Desk.as("analyst")
                .body(Desk.revenue("retail", "2021", "8亿"))
                .put(edition + "/market/statements/M1")
                .then()
                .statusCode(201);
        Map<String, Object> body = Desk.tracker();
        body.put("segments", List.of(Desk.segment("total", null, "Total", "总体", false)));
        changed(body).statusCode(422).body("errors.pointer", hasItem("#/segments"));
        body = Desk.tracker();
        body.put("currency", "USD");
        body.put("unit", "USD_100M");
        changed(body).statusCode(422).body("errors.pointer", hasItem("#/currency"));
        body = Desk.tracker();
        body.put("unit", "CNY_1M");
        changed(body).statusCode(200);
        // Sizes are counted in the tracker's unit from now on.
        Desk.as("analyst")
                .get(edition + "/market/sizes/SIZE/retail/2021")
                .then()
                .body("value", equalTo(800))
                .body("unitMult", equalTo(6));
    }

    private ValidatableResponse changed(Map<String, Object> body) {
        return Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/trackers/" + tracker)
                .then();
    }

    @Test
    void a_tracker_is_changed_by_who_saw_its_version() {
        String path = "/api/v1/trackers/" + tracker;
        Map<String, Object> body = Desk.tracker();
        body.put("tags", List.of("video"));
        Desk.as("analyst").body(body).put(path).then().statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
        Desk.as("publisher")
                .get(path)
                .then()
                .statusCode(200)
                .body("tags", hasItem("video"))
                .header("ETag", "\"2\"");
        body.put("currency", "USD");
        Desk.as("analyst")
                .header("If-Match", "\"2\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/unit"));
    }

    private void put(String path, Map<String, Object> body) {
        Desk.as("analyst").body(body).put(edition + path).then().statusCode(201);
    }
}
