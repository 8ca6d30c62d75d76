package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

/** The 2021H1 facts entered through the API: what they imply, what cannot hold, and what an analyst decides of it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ReconciliationIT {
    private static final String REASON = "The share contradicts two houses that count themselves";

    private String tracker = "";
    private String edition = "";

    @Test
    void the_facts_of_2021H1_imply_what_the_domain_says() throws Exception {
        enter();
        // Exactly two minimal conflicts.
        conflicts()
                .body("statements", containsInAnyOrder(List.of("M03", "M07", "M08"), List.of("M04", "M07", "M08")))
                .body("decision", contains(nullValue(), nullValue()))
                .body("[0].sentence.en", containsString("M08"));
        check("statements-agree", "fail").body("findings", hasSize(2));
        check("conflicts-complete", "pass");
        check("parts-and-whole", "pass");
        check("halves-and-years", "pass");
        check("language-against-language", "pass");
        refusedPublication("the statements M03, M07, M08 cannot all hold, and no decision is recorded");

        String id = conflict("M03");
        decide(id, Map.of("kind", "set-aside", "statements", List.of("M08"), "reason", REASON))
                .statusCode(201)
                .body("decision.by", equalTo("analyst"))
                .body("decision.statements", contains("M08"))
                .body("gaveWay", hasSize(0));
        // The other one is decided with it, and both stay visible.
        conflicts().body("decision.reason", contains(REASON, REASON));
        Desk.as("analyst")
                .get(edition + "/market/statements/M08")
                .then()
                .body("standing", equalTo("set-aside"))
                .body("standingReason", equalTo(REASON))
                .body("standingBy", equalTo("analyst"));
        check("statements-agree", "pass").body("findings.settled", contains(true, true));
        check("shares-against-sizes", "pass")
                .body("findings", hasSize(1))
                .body("findings[0].sentence.en", containsString("M08 states 70%"))
                .body("findings[0].sentence.en", containsString("63.92%"));

        // pan-entertainment 2019 > 312.4 / 1.7015
        why("pan-entertainment/2019")
                .body("low", closeTo(183.6027))
                .body("lowOpen", equalTo(true))
                .body("high", nullValue())
                .body("value", nullValue())
                .body("status", equalTo("I"))
                .body("decimals", equalTo(1))
                .body("why.low.statements.id", contains("M05", "M06"))
                .body("why.low.statements.stated", contains(">312.4亿", "70.1%"));
        // 8.25 / 0.40 to 8.35 / 0.395
        why("online-education/2020-S1")
                .body("low", closeTo(20.625))
                .body("lowOpen", equalTo(false))
                .body("high", closeTo(21.139241))
                .body("highOpen", equalTo(true))
                .body("value", notNullValue())
                .body("why.low.statements.id", hasItem("M09"))
                .body("why.high.statements.id", hasItem("M11"));
        // The unnamed rest: more than 300 less what is named, and no more than 315 less that.
        why("other/2021-S1")
                .body("low", closeTo(300 - 191.75 - 8.35 - 22.85))
                .body("high", closeTo(315 - 191.65 - 8.25 - 22.75))
                .body("status", equalTo("I"))
                .body("why.low.statements.id", containsInAnyOrder("M03", "M07", "M09", "M13"))
                .body("why.low.identities", contains("children/total/2021-S1"))
                .body("evidence.highIdentities", contains("children/total/2021-S1"));
        Desk.as("analyst").get(edition + "/market/sizes/SIZE/other/2019").then().statusCode(404);

        Desk.as("analyst").post(edition + "/submit").then().statusCode(200);
        Desk.as("publisher").post(edition + "/publish").then().statusCode(202);
        try (TopicReader topic = TestTopics.read("internal.market.audit.v1")) {
            topic.awaitOne(
                    each -> Desk.text(each.key()).equals(tracker + "/2021H1/" + id)
                            && Desk.text(each.value()).contains("\"decision\":{\"kind\":\"set-aside\""),
                    Desk.SOON);
        }
    }

    @Test
    void what_gave_way_is_told_until_it_is_decided_and_may_be_accepted() {
        enter();
        Desk.as("analyst")
                .get(edition + "/market/statements/M04")
                .then()
                .body("standing", equalTo("stands"))
                .body("gaveWay", notNullValue());
        String id = conflict("M04");
        String other = conflict("M03");
        decide(id, Map.of("kind", "gives-way", "reason", "About 300 was said in passing"))
                .statusCode(201);
        refusedPublication("M03, M07, M08");
        cancel();
        decide(other, Map.of("kind", "gives-way", "reason", "Said in a summary"))
                .statusCode(201);
        check("statements-agree", "pass");
        // Changing a decision needs the version seen.
        decide(other, Map.of("kind", "gives-way", "reason", "Another reason")).statusCode(412);
        Desk.as("analyst")
                .get(edition + "/market/sizes/SIZE/total/2021-S1")
                .then()
                .body("gaveWay.statement", not(Matchers.empty()));
        // A relaxation that grows is no longer the one that was accepted.
        Map<String, Object> more = Desk.revenue("total", "2021-S1", ">310亿");
        more.put("confidence", 3);
        String version =
                Desk.as("analyst").get(edition + "/market/statements/M03").header("ETag");
        Desk.as("analyst")
                .header("If-Match", version)
                .body(more)
                .put(edition + "/market/statements/M03")
                .then()
                .statusCode(200);
        Desk.as("analyst")
                .get(edition + "/conflicts/" + other)
                .then()
                .statusCode(200)
                .body("decision", nullValue());
        Desk.as("analyst")
                .get(edition + "/audit/trail")
                .then()
                .body("what", hasItems("gives-way", "lapsed"))
                .body("reason", hasItem(containsString("Said in a summary")));
    }

    @Test
    void a_decision_goes_with_its_conflict_and_what_was_set_aside_stays_so_until_it_is_taken_back() {
        enter();
        String id = conflict("M03");
        decide(id, Map.of("kind", "set-aside", "statements", List.of("M05"), "reason", REASON))
                .statusCode(422)
                .body("errors.pointer", hasItem("#/statements"));
        decide(id, Map.of("kind", "set-aside", "statements", List.of(), "reason", REASON))
                .statusCode(422);
        decide(id, Map.of("kind", "set-aside", "statements", List.of("M08"), "reason", REASON))
                .statusCode(201);
        decide(id, Map.of("kind", "set-aside", "statements", List.of("M08"), "reason", REASON))
                .statusCode(200);
        Desk.as("analyst")
                .delete(edition + "/conflicts/" + id + "/decision")
                .then()
                .statusCode(204);
        conflicts().body("decision", contains(nullValue(), nullValue()));
        standing("M08", "stands");
        decide(id, Map.of("kind", "set-aside", "statements", List.of("M08"), "reason", REASON))
                .statusCode(201);
        Desk.as("analyst").delete(edition + "/market/statements/M07").then().statusCode(204);
        conflicts().body("", hasSize(0));
        Desk.as("analyst").get(edition + "/conflicts/" + id).then().statusCode(404);
        standing("M08", "set-aside");
        Desk.as("analyst")
                .get(edition + "/audit/trail")
                .then()
                .body("what", contains("set-aside M08", "withdrawn", "set-aside M08", "lapsed"));
    }

    @Test
    void only_what_a_change_touches_is_told_again() throws Exception {
        enter();
        Set<String> before = told();
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(with("M15", "50.3亿"))
                .put(edition + "/market/statements/M15")
                .then()
                .statusCode(200);
        Desk.told("internal.market.evidence.v1", tracker + "/2021H1/M15");
        Set<String> after = told();
        after.removeAll(before);
        Set<String> touched = new TreeSet<>();
        after.forEach(each -> touched.add(each.substring(0, each.indexOf(' '))));
        assertEquals(
                Set.of("SIZE/e-commerce/2021", "SIZE/e-commerce/2021-S2", "SIZE/total/2021", "SIZE/total/2021-S2"),
                touched);
    }

    @Test
    void standing_needs_the_version_seen_and_a_reason_and_a_superseded_statement_takes_no_part() {
        enter();
        Map<String, Object> superseded =
                Map.of("standing", "superseded", "reason", "Counted again", "supersededBy", "M07");
        put("M08", null, superseded).statusCode(412);
        put("M08", "\"9\"", superseded).statusCode(412);
        put("M08", "\"1\"", Map.of("standing", "set-aside"))
                .statusCode(422)
                .body("errors.pointer", hasItem("#/reason"));
        put("M08", "\"1\"", Map.of("standing", "superseded", "reason", "x", "supersededBy", "M99"))
                .statusCode(422)
                .body("errors.pointer", hasItem("#/supersededBy"));
        put("M08", "\"1\"", superseded)
                .statusCode(200)
                .body("supersededBy", equalTo("M07"))
                .header("ETag", equalTo("\"2\""));
        put("M08", null, superseded).statusCode(200).header("ETag", equalTo("\"2\""));
        conflicts().body("", hasSize(0));
        Desk.as("analyst").delete(edition + "/market/statements/M07").then().statusCode(422);
        Desk.as("publisher")
                .body(superseded)
                .put(edition + "/market/statements/M08/standing")
                .then()
                .statusCode(403);
    }

    @Test
    void an_edition_opened_from_a_base_keeps_what_is_set_aside_with_its_reason_and_leaves_the_superseded_behind() {
        enter();
        decide(conflict("M03"), Map.of("kind", "set-aside", "statements", List.of("M08"), "reason", REASON))
                .statusCode(201);
        put("M16", "\"1\"", Map.of("standing", "superseded", "reason", "Counted again"))
                .statusCode(200);
        Desk.as("analyst")
                .body(Map.of("edition", "2021H2", "basedOn", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        edition = "/api/v1/trackers/" + tracker + "/editions/2021H2";
        Desk.as("analyst")
                .get(edition + "/market/statements/M08")
                .then()
                .body("standing", equalTo("set-aside"))
                .body("standingReason", equalTo(REASON))
                .body("origin", equalTo("2021H1"));
        Desk.as("analyst").get(edition + "/market/statements").then().body("id", not(hasItem("M16")));
        conflicts().body("", hasSize(2)).body("decision.reason", contains(REASON, REASON));
        why("other/2021-S1").body("low", closeTo(77.05));
    }

    private void enter() {
        tracker = Facts.tracker();
        edition = Desk.edition(tracker);
        Facts.enter(tracker);
    }

    private static Map<String, Object> with(String id, String stated) {
        Map<String, Object> body = Objects.requireNonNull(Facts.rows().get(id));
        body.put("stated", stated);
        return body;
    }

    private static Matcher<Double> closeTo(double expected) {
        return Matchers.closeTo(expected, 1e-4);
    }

    private ValidatableResponse why(String cell) {
        return Desk.as("analyst")
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .get(edition + "/market/sizes/SIZE/" + cell)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse conflicts() {
        return Desk.as("analyst").get(edition + "/conflicts").then().statusCode(200);
    }

    /** The id of the conflict that the statement is in, beside M07 and M08. */
    private String conflict(String statement) {
        return conflicts().extract().path("find { it.statements.contains('" + statement + "') }.id");
    }

    private ValidatableResponse decide(String id, Map<String, Object> body) {
        return Desk.as("analyst")
                .body(body)
                .put(edition + "/conflicts/" + id + "/decision")
                .then();
    }

    private ValidatableResponse put(String id, String version, Map<String, Object> body) {
        var request = Desk.as("analyst").body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put(edition + "/market/statements/" + id + "/standing")
                .then();
    }

    private void standing(String id, String standing) {
        Desk.as("analyst").get(edition + "/market/statements/" + id).then().body("standing", equalTo(standing));
    }

    private ValidatableResponse check(String id, String outcome) {
        return Desk.as("publisher")
                .get(edition + "/audit/" + id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo(outcome));
    }

    private void refusedPublication(String reason) {
        Desk.as("analyst").post(edition + "/submit").then().statusCode(200);
        Desk.as("publisher")
                .post(edition + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:market-tracker:problem:publication-refused"))
                .body("errors.detail", hasItem(containsString(reason)));
        cancel();
    }

    private void cancel() {
        if ("in-review".equals(Desk.as("publisher").get(edition).path("state"))) {
            Desk.as("publisher").post(edition + "/cancel").then().statusCode(200);
        }
    }

    /** Cells told so far, each with where it was told. */
    private Set<String> told() throws Exception {
        Set<String> told = new TreeSet<>();
        String prefix = tracker + "/2021H1/";
        try (TopicReader topic = TestTopics.read("internal.market.sizes.v1")) {
            topic.awaitOne(each -> Desk.text(each.key()).startsWith(prefix), Desk.SOON);
            topic.readToEnd();
            topic.seen().stream()
                    .filter(each -> Desk.text(each.key()).startsWith(prefix))
                    .forEach(each -> told.add(Desk.text(each.key()).substring(prefix.length()) + " " + each.partition()
                            + "/" + each.offset()));
        }
        return told;
    }
}
