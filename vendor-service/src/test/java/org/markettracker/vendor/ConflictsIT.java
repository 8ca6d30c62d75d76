package org.markettracker.vendor;

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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Statements that cannot all hold: found at once, decided by an analyst, and in the way of publishing until then. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class ConflictsIT {
    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final String key = market.tracker() + "/2021H1";
    private final String conflict = edition + "/vendor/conflicts/";

    @BeforeEach
    void two_shares_that_cannot_both_be() {
        Desk.vendors(edition, "alibaba-cloud");
        Desk.putWhenHeard(edition + "/vendor/statements/A", Desk.share("total", "alibaba-cloud", "24.0%"))
                .then()
                .statusCode(201);
        put("statements/B", Desk.share("total", "alibaba-cloud", ">30%"), null).statusCode(201);
    }

    @Test
    void a_conflict_is_shown_with_what_gave_way_and_told() {
        Desk.as("publisher")
                .get(edition + "/vendor/conflicts")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].id", equalTo("c-23519a43c66b"))
                .body("[0].statements", equalTo(List.of("A", "B")))
                .body("[0].gaveWay", hasSize(1))
                .body("[0].decision", nullValue());
        assertTrue(Ear.told("internal.vendor.audit.v1", key + "/" + id())
                .at("/sentence/en")
                .asText()
                .contains("alibaba-cloud"));
        Ear.told("internal.vendor.evidence.v1", key + "/B", each -> Ear.json(each)
                .has("gaveWay"));
        Ear.told("internal.vendor.shares.v1", key + "/total/alibaba-cloud/2021-S1", each -> Ear.json(each)
                .at("/share/gaveWay")
                .isArray());
    }

    @Test
    void set_aside_a_statement_counts_no_longer_and_its_conflict_is_decided() {
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("B")), null)
                .statusCode(200)
                .body("decision.kind", equalTo("set-aside"))
                .body("decision.statements", equalTo(List.of("B")))
                .body("decision.by", equalTo("analyst"));
        Desk.as("analyst")
                .get(edition + "/vendor/statements/B")
                .then()
                .body("standing", equalTo("set-aside"))
                .body("standingReason", equalTo("as the annual report says"));
        Desk.as("analyst")
                .get(edition + "/vendor/shares")
                .then()
                .body("find { it.vendor == 'alibaba-cloud' }.share.high", equalTo(24.05f));
        Ear.told("internal.vendor.evidence.v1", key + "/B", each -> Ear.text(each.value())
                .contains("set-aside"));
        Ear.turn(key, "PartFrozen", market.askToFreeze("2021H1"));
    }

    @Test
    void undecided_it_refuses_publication_and_what_gives_way_may_be_accepted() {
        var refused = Ear.turn(key, "PartRefused", market.askToFreeze("2021H1"));
        assertTrue(refused.at("/reasons/0").asText().contains("no decision is recorded"), refused::toString);
        market.life("2021H1", "draft", Map.of());
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst")
                                .body(decision("gives-way", null))
                                .put(conflict + id() + "/decision")
                                .statusCode()
                        == 200);
        Desk.as("analyst")
                .get(edition + "/vendor/audit/statements-agree")
                .then()
                .body("outcome", equalTo("pass"));
        Ear.turn(key, "PartFrozen", market.askToFreeze("2021H1"));
    }

    @Test
    void a_second_decision_needs_the_version_seen_and_taken_back_there_is_none() {
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("A")), null)
                .statusCode(200);
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("B")), null)
                .statusCode(412);
        String etag = Desk.as("analyst").get(conflict + id()).header("ETag");
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("B")), etag)
                .statusCode(200);
        Desk.as("analyst").get(edition + "/vendor/statements/A").then().body("standing", equalTo("stands"));
        etag = Desk.as("analyst").get(conflict + id()).header("ETag");
        Desk.as("analyst")
                .header("If-Match", etag)
                .delete(conflict + id() + "/decision")
                .then()
                .statusCode(204);
        Desk.as("analyst").get(conflict + id()).then().body("decision", nullValue());
        Desk.as("analyst").get(edition + "/vendor/statements/B").then().body("standing", equalTo("stands"));
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
        put("audit/shares-at-most-100/decision", decision("waived", null), null).statusCode(422);
        Desk.as("publisher")
                .body(decision("gives-way", null))
                .put(conflict + id() + "/decision")
                .then()
                .statusCode(403);
    }

    @Test
    void a_failed_check_may_be_waived_as_long_as_it_finds_the_same() {
        Desk.vendors(edition, "tencent-cloud");
        put("conflicts/" + id() + "/decision", decision("set-aside", List.of("B")), null)
                .statusCode(200);
        put("statements/C", Desk.share("total", "tencent-cloud", ">90%"), null).statusCode(201);
        put("audit/shares-at-most-100/decision", decision("waived", null), null)
                .statusCode(200)
                .body("outcome", equalTo("waived"))
                .body("decision.reason", equalTo("as the annual report says"));
        String etag = Desk.as("analyst").get(edition + "/vendor/statements/C").header("ETag");
        put("statements/C", Desk.share("total", "tencent-cloud", ">95%"), etag).statusCode(200);
        Desk.as("analyst")
                .get(edition + "/vendor/audit/shares-at-most-100")
                .then()
                .body("outcome", equalTo("fail"));
    }

    private String id() {
        return Desk.as("analyst").get(edition + "/vendor/conflicts").path("[0].id");
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
        return request.put(edition + "/vendor/" + path).then();
    }
}
