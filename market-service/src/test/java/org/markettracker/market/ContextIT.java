package org.markettracker.market;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
