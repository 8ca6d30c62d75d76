package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

/** What changed from edition to edition: shown, refused without a typed reason, told in public, and taken back. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ChangesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String TOTAL =
            "changes.find { it.period == '2020' && it.measure == 'SIZE' && it.segment == 'total' }.";

    private String tracker = "";
    private String next = "";
    private String first = "";

    @BeforeEach
    void an_edition_is_published_and_the_next_one_open() {
        tracker = Desk.freshDraft();
        put(Desk.edition(tracker), "M01", "total", "2020", "400亿").statusCode(201);
        put(Desk.edition(tracker), "M02", "total", "2021", "500亿").statusCode(201);
        first = Parts.published(tracker, "2021H1");
        Desk.as("analyst")
                .body(Map.of("edition", "2021H2"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        next = Parts.path(tracker, "2021H2");
    }

    @Test
    void an_edition_that_says_the_same_has_no_changes_and_is_published() {
        changes().body("changes", empty()).body("edition", equalTo("2021H2")).body("previous", equalTo("2021H1"));
        Parts.published(tracker, "2021H2");
    }

    @Test
    void a_published_number_that_moves_needs_a_typed_reason() {
        change("M01", "total", "2020", "450亿");
        changes()
                .body(TOTAL + "kind", equalTo("changed"))
                .body(TOTAL + "beyondRounding", equalTo(true))
                .body(TOTAL + "type", nullValue())
                .body(TOTAL + "old.low", equalTo(399.5f))
                .body(TOTAL + "new.low", equalTo(449.5f));
        check("fail").body("findings.cells.flatten()", hasItems("SIZE/total/2020", "SIZE/retail/2020"));
        Desk.as("analyst").post(next + "/submit").then().statusCode(200);
        Desk.as("publisher")
                .post(next + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:market-tracker:problem:publication-refused"))
                .body("errors.detail", hasItem(containsString("was published in 2021H1, and moves from")));
        Desk.as("publisher").post(next + "/cancel").then().statusCode(200);
        restate("r1", Map.of("type", "source-restated", "reason", "table 3 corrected", "segments", List.of("total")))
                .statusCode(201);
        changes().body(TOTAL + "type", equalTo("source-restated")).body(TOTAL + "reason", equalTo("table 3 corrected"));
        check("fail").body("findings.cells.flatten()", contains("SIZE/other/2020", "SIZE/retail/2020"));
        restate("r2", Map.of("type", "reconciled", "reason", "its bound follows the total", "periods", List.of("2020")))
                .statusCode(201);
        check("pass");
        Parts.published(tracker, "2021H2");
    }

    @Test
    void a_statement_that_says_why_it_changed_explains_what_rests_on_it() {
        Map<String, Object> body = Desk.revenue("total", "2020", "450亿");
        body.put("restatement", Map.of("type", "source-restated", "reason", "table 3 corrected"));
        Desk.as("analyst")
                .header(
                        "If-Match",
                        Desk.as("analyst").get(next + "/market/statements/M01").header("ETag"))
                .body(body)
                .put(next + "/market/statements/M01")
                .then()
                .statusCode(200);
        changes()
                .body("changes.type.unique()", contains("source-restated"))
                .body("changes.reason.unique()", contains("M01: table 3 corrected"))
                .body("changes.segment", hasItems("total", "retail"));
        check("pass");
        Parts.published(tracker, "2021H2");
        // What the next edition starts with is not restated any more.
        Desk.as("analyst")
                .body(Map.of("edition", "2022H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201)
                .body("basedOn", equalTo("2021H2"));
        Desk.as("publisher")
                .get(Parts.path(tracker, "2022H1") + "/changes-from/2021H2")
                .then()
                .body("changes", empty());
    }

    @Test
    void a_move_without_a_reason_may_be_waived_with_one() {
        change("M01", "total", "2020", "450亿");
        String check = next + "/audit/edition-against-edition";
        Desk.as("analyst")
                .header("If-Match", Desk.as("analyst").get(check).header("ETag"))
                .body(Map.of("kind", "waived", "reason", "the client knows"))
                .put(check + "/decision")
                .then()
                .statusCode(201);
        check("waived");
        Parts.published(tracker, "2021H2");
    }

    @Test
    void the_public_history_tells_old_new_and_why_and_what_went_with_a_withdrawal() throws Exception {
        change("M01", "total", "2020", "450亿");
        Desk.as("analyst").delete(next + "/market/statements/M02").then().statusCode(204);
        restate("all", Map.of("type", "error", "reason", "a slip")).statusCode(201);
        String publication = Parts.published(tracker, "2021H2");
        JsonNode changed = told("2021H2", "SIZE/total/2020", "changed");
        assertEquals("2021H1", changed.get("previous").asText());
        assertEquals("error", changed.get("reasonType").asText());
        assertEquals("a slip", changed.get("reason").asText());
        assertEquals(400, changed.at("/old/value").asInt());
        assertEquals(450, changed.at("/new/value").asInt());
        JsonNode gone = told("2021H2", "SIZE/total/2021", "removed");
        assertEquals("error", gone.get("reasonType").asText());
        assertTrue(gone.path("new").isMissingNode());

        Parts.released(tracker, "2021H2", publication);
        assertEquals("published", life("published").get("state").asText());
        Desk.as("publisher")
                .body(Map.of("reason", "all wrong"))
                .post(next + "/withdraw")
                .then()
                .statusCode(200);
        assertEquals("all wrong", life("withdrawn").at("/transitions/4/reason").asText());
        JsonNode withdrawn = told("2021H2", "SIZE/total/2020", "removed");
        assertEquals(
                "the edition was withdrawn: all wrong", withdrawn.get("reason").asText());
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> newest(Topic.SIZES.code(), tracker + "/2021H2/").isEmpty()
                        && newest(Topic.MARKET_EVIDENCE.code(), tracker + "/2021H2/")
                                .isEmpty());
        assertTrue(newest(Topic.SIZES.code(), tracker + "/2021H1/").size() > 0, "the other edition stays");
        assertTrue(newest(Topic.SIZES.internal(), tracker + "/2021H2/").size() > 0, "the house keeps it");
        // The line goes back to what is still published.
        Desk.as("analyst")
                .body(Map.of("edition", "2022H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201)
                .body("basedOn", equalTo("2021H1"));
        assertEquals(first, Desk.as("analyst").get(Desk.edition(tracker)).path("publicationId"));
    }

    @Test
    void a_patch_is_compared_with_what_it_corrects_not_with_the_newest() throws Exception {
        change("M01", "total", "2020", "450亿");
        restate("all", Map.of("type", "method", "reason", "counted anew")).statusCode(201);
        Parts.published(tracker, "2021H2");
        Desk.as("analyst")
                .body(Map.of("edition", "2021H1.1", "patchOf", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        put(Parts.path(tracker, "2021H1.1"), "M03", "total", "2019", "300亿").statusCode(201);
        Parts.published(tracker, "2021H1.1");
        assertEquals(
                "2021H1",
                told("2021H1.1", "SIZE/total/2019", "added").get("previous").asText());
    }

    @Test
    void changes_come_in_pages() {
        for (int year = 2022; year <= 2024; year++) {
            put(next, "N" + year, "total", Integer.toString(year), year - 1000 + "亿")
                    .statusCode(201);
        }
        List<String> whole =
                changes().extract().path("changes.collect { it.measure + '/' + it.segment + '/' + it.period }");
        assertTrue(whole.size() >= 3);
        String cursor = null;
        int seen = 0;
        do {
            ValidatableResponse page = Desk.as("analyst")
                    .get(next + "/changes-from/2021H1?limit=1" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .body(
                            "changes.collect { it.measure + '/' + it.segment + '/' + it.period }",
                            contains(whole.get(seen)));
            cursor = page.extract().path("next");
            assertEquals(
                    cursor == null ? null : "<?limit=1&cursor=" + cursor + ">; rel=\"next\"",
                    page.extract().header("Link"));
            seen++;
        } while (cursor != null);
        assertEquals(whole.size(), seen);
        Desk.as("analyst").get(next + "/changes-from/2021H1?limit=0").then().statusCode(422);
        Desk.as("analyst").get(next + "/changes-from/2099H1").then().statusCode(404);
        Desk.as("client").get(next + "/changes-from/2021H1").then().statusCode(403);
    }

    @Test
    void restatements_are_kept_with_versions_told_and_checked() throws Exception {
        Map<String, Object> body = Map.of(
                "type",
                "error",
                "reason",
                "a slip",
                "segments",
                List.of("retail"),
                "measures",
                List.of("SIZE"),
                "periods",
                List.of("2020"));
        restate("r1", body).statusCode(201);
        restate("r1", body).statusCode(200);
        JsonNode said = MAPPER.readTree(Desk.told(Topic.MARKET_AUDIT.internal(), tracker + "/2021H2/r-r1")
                .value());
        assertEquals("restatement", said.get("kind").asText());
        assertEquals("error", said.get("type").asText());
        assertEquals("2020", said.at("/periods/0").asText());
        restate("r1", Map.of("type", "method", "reason", "anew")).statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(Map.of("type", "method", "reason", "anew"))
                .put(next + "/restatements/r1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("segments", empty());
        Desk.as("analyst").get(next + "/restatements").then().body("id", contains("r1"));
        restate("r2", Map.of("type", "guess", "reason", "x"))
                .statusCode(422)
                .body("errors.pointer", contains("#/type"));
        restate("r2", Map.of("type", "error", "reason", "x", "segments", List.of("mars")))
                .statusCode(422);
        restate("r2", Map.of("type", "error", "reason", "x", "measures", List.of("WIDTH")))
                .statusCode(422)
                .body("errors.pointer", contains("#/measures"));
        Desk.as("analyst").delete(next + "/restatements/r1").then().statusCode(204);
        Desk.as("analyst").get(next + "/restatements/r1").then().statusCode(404);
        Desk.as("publisher").body(body).put(next + "/restatements/r1").then().statusCode(403);
        Desk.as("analyst")
                .body(body)
                .put(Desk.edition(tracker) + "/restatements/r1")
                .then()
                .statusCode(409);
    }

    private ValidatableResponse put(String edition, String id, String segment, String period, String stated) {
        return Desk.as("analyst")
                .body(Desk.revenue(segment, period, stated))
                .put(edition + "/market/statements/" + id)
                .then();
    }

    private void change(String id, String segment, String period, String stated) {
        String seen = Desk.as("analyst").get(next + "/market/statements/" + id).header("ETag");
        Desk.as("analyst")
                .header("If-Match", seen)
                .body(Desk.revenue(segment, period, stated))
                .put(next + "/market/statements/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse restate(String id, Map<String, Object> body) {
        return Desk.as("analyst").body(body).put(next + "/restatements/" + id).then();
    }

    private ValidatableResponse check(String outcome) {
        return Desk.as("publisher")
                .get(next + "/audit/edition-against-edition")
                .then()
                .statusCode(200)
                .body("outcome", equalTo(outcome));
    }

    private ValidatableResponse changes() {
        return Desk.as("publisher").get(next + "/changes-from/2021H1").then().statusCode(200);
    }

    private JsonNode told(String edition, String cell, String kind) throws Exception {
        try (TopicReader topic = TestTopics.read(Topic.CHANGES.code())) {
            return json(topic.awaitOne(
                            each -> {
                                JsonNode change = json(each.value());
                                return change.get("key").asText().equals(tracker + "/" + edition + "/" + cell)
                                        && change.get("kind").asText().equals(kind);
                            },
                            Desk.SOON)
                    .value());
        }
    }

    private JsonNode life(String state) throws Exception {
        try (TopicReader topic = TestTopics.read(Topic.EDITIONS.code())) {
            return json(topic.awaitOne(
                            each -> Desk.text(each.key()).equals(tracker + "/2021H2")
                                    && json(each.value()).get("state").asText().equals(state),
                            Desk.SOON)
                    .value());
        }
    }

    private static List<String> newest(String name, String prefix) throws Exception {
        Map<String, Boolean> there = new TreeMap<>();
        try (TopicReader topic = TestTopics.read(name)) {
            topic.readToEnd().forEach(each -> there.put(Desk.text(each.key()), each.value() != null));
        }
        return there.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix) && each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("must be JSON: " + Desk.text(bytes), e);
        }
    }
}
