package org.markettracker.forecast;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Statements about the future that cannot all hold: found at once, decided by an analyst, and shown with what gave way. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class ConflictsIT {
    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");
    private final String key = market.key("2021H1");

    @BeforeEach
    void two_sizes_that_cannot_both_be() {
        Desk.put(201, edition + "/forecast/statements/A", Desk.revenue("e-commerce", "2025", "148.1亿"));
        put("statements/B", Desk.revenue("e-commerce", "2025", "<100亿"), null).statusCode(201);
    }

    @Test
    void a_conflict_is_shown_with_what_gave_way_and_told() {
        Desk.as("publisher")
                .get(edition + "/forecast/conflicts")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].id", equalTo("c-23519a43c66b"))
                .body("[0].statements", equalTo(List.of("A", "B")))
                .body("[0].gaveWay", hasSize(1))
                .body("[0].decision", nullValue());
        assertTrue(Desk.text(Desk.told("internal.forecast.audit.v1", key + "/" + id())
                        .value())
                .contains("e-commerce"));
        Desk.as("analyst")
                .get(edition + "/forecast/paths?segment=e-commerce")
                .then()
                .body("[0].points[0].gaveWay", hasSize(1));
    }

    @Test
    void set_aside_a_statement_counts_no_longer_and_its_conflict_is_decided() {
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("B")), null)
                .statusCode(200)
                .body("decision.kind", equalTo("set-aside"))
                .body("decision.statements", equalTo(List.of("B")))
                .body("decision.by", equalTo("analyst"));
        Desk.as("analyst")
                .get(edition + "/forecast/statements/B")
                .then()
                .body("standing", equalTo("set-aside"))
                .body("standingReason", equalTo("as the annual report says"));
        Desk.as("analyst")
                .get(edition + "/forecast/paths/e-commerce/SIZE/2025")
                .then()
                .body("high", equalTo(148.15f));
        Desk.as("analyst")
                .get(edition + "/forecast/audit/statements-agree")
                .then()
                .body("outcome", equalTo("pass"));
    }

    @Test
    void a_second_decision_needs_the_version_seen_and_taken_back_there_is_none() {
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("A")), null)
                .statusCode(200);
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("B")), null)
                .statusCode(412);
        String conflict = edition + "/forecast/conflicts/" + id();
        String etag = Desk.as("analyst").get(conflict).header("ETag");
        put("conflicts/" + id() + "/decision", decision("gives-way", null), etag)
                .statusCode(200);
        Desk.as("analyst").get(edition + "/forecast/statements/A").then().body("standing", equalTo("stands"));
        etag = Desk.as("analyst").get(conflict).header("ETag");
        Desk.as("analyst")
                .header("If-Match", etag)
                .delete(conflict + "/decision")
                .then()
                .statusCode(204);
        Desk.as("analyst").get(conflict).then().body("decision", nullValue());
    }

    @Test
    void what_is_no_decision_is_refused_by_name() {
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("C")), null)
                .statusCode(422)
                .body("errors.pointer", hasItem("#/statements"));
        put("conflicts/" + id() + "/decision", decision("waived", null), null)
                .statusCode(422)
                .body("errors.pointer", hasItem("#/kind"));
        put("conflicts/c-000000000000/decision", decision("gives-way", null), null)
                .statusCode(404);
        put("audit/statements-agree/decision", decision("waived", null), null).statusCode(422);
        put("audit/point-inside-interval/decision", decision("waived", null), null)
                .statusCode(422);
        Desk.as("publisher")
                .body(decision("gives-way", null))
                .put(edition + "/forecast/conflicts/" + id() + "/decision")
                .then()
                .statusCode(403);
    }

    @Test
    void a_statement_may_be_superseded_and_then_conflicts_with_nothing() {
        String etag = Desk.as("analyst").get(edition + "/forecast/statements/B").header("ETag");
        put("statements/B/standing", Map.of("standing", "superseded", "reason", "newer", "supersededBy", "B"), etag)
                .statusCode(422);
        put("statements/B/standing", Map.of("standing", "superseded", "reason", "newer", "supersededBy", "A"), etag)
                .statusCode(200)
                .body("standing", equalTo("superseded"));
        Desk.as("analyst").get(edition + "/forecast/conflicts").then().body("", hasSize(0));
    }

    private String id() {
        return Desk.as("analyst").get(edition + "/forecast/conflicts").path("[0].id");
    }

    private static Map<String, Object> decision(String kind, List<String> statements) {
        return statements == null
                ? Map.of("kind", kind, "reason", "as the annual report says")
                : Map.of("kind", kind, "statements", statements, "reason", "as the annual report says");
    }

    private ValidatableResponse put(String path, Map<String, Object> body, String ifMatch) {
        var request = Desk.as("analyst").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(edition + "/forecast/" + path).then();
    }
}
