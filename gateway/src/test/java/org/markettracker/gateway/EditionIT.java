package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.Tokens;
import org.markettracker.testing.TopicWriter;

/** From the topics to the API: each test uses a tracker of its own. */
@QuarkusTest
@Stack
class EditionIT {
    private final Speaker speaker = new Speaker();

    @AfterEach
    void hangUp() {
        speaker.close();
    }

    @Test
    void a_published_edition_comes_out_as_one_document_for_a_client() {
        publish("edition-out");

        as("client", "edition-out")
                .body("edition.state", equalTo("published"))
                .body("sizes.segment", equalTo(List.of("total", "online-education")))
                .body("shares.size()", equalTo(2))
                .body("evidence.vendor[0].id", equalTo("V04"))
                .body("manifest.parts.size()", equalTo(3));
        assertTrue(read("client", "/api/v1/trackers/edition-out/editions/2021H1")
                .asString()
                .contains("\"value\":24.0,"));
        given().auth()
                .oauth2(Tokens.of("client"))
                .get("/api/v1/trackers")
                .then()
                .body("trackers.tracker", hasItem("edition-out"));
    }

    @Test
    void a_machine_reads_with_its_own_token() {
        publish("edition-machine");

        given().auth()
                .oauth2(Tokens.ofMachine())
                .get("/api/v1/trackers/edition-machine/editions/latest")
                .then()
                .statusCode(200);
    }

    @Test
    void a_draft_is_not_there_for_a_client_and_is_there_for_an_analyst() {
        List<Golden> content = content("edition-draft");
        speaker.say(1, content);
        speaker.say(1, Golden.lifecycle("draft").with("china-vaas", "edition-draft"));
        awaitStatus("analyst", "edition-draft", 200);

        given().auth()
                .oauth2(Tokens.of("client"))
                .get("/api/v1/trackers/edition-draft/editions/2021H1")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:not-found"));
        given().auth()
                .oauth2(Tokens.of("client"))
                .get("/api/v1/trackers/edition-draft")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of("client"))
                .get("/api/v1/trackers")
                .then()
                .body("trackers.tracker", not(hasItem("edition-draft")));
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .get("/api/v1/trackers/edition-draft/editions/latest")
                .then()
                .statusCode(404);
    }

    @Test
    void parts_of_the_document_can_be_had_alone() {
        publish("edition-parts");
        for (String part : List.of(
                "sizes",
                "shares",
                "vendors",
                "forecasts",
                "evidence",
                "conflicts",
                "audit",
                "restatements",
                "indicators",
                "events",
                "outlook",
                "glossary",
                "manifest")) {
            Response answer = read("client", "/api/v1/trackers/edition-parts/editions/2021H1/" + part);
            assertEquals(200, answer.statusCode(), part);
            assertTrue(answer.jsonPath().getMap("").containsKey(part), part);
        }
    }

    @Test
    void a_client_that_has_the_document_is_not_sent_it_again() {
        publish("edition-etag");
        String path = "/api/v1/trackers/edition-etag/editions/2021H1";
        Response first = read("client", path);
        String tag = first.header("ETag");

        bearer("client")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        bearer("client").header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        assertEquals("Authorization, Cookie, Accept-Encoding", first.header("Vary"));
        assertEquals("private, no-cache", first.header("Cache-Control"));
    }

    @Test
    void the_document_is_sent_compressed_to_whom_takes_it() {
        publish("edition-gzip");
        String path = "/api/v1/trackers/edition-gzip/editions/2021H1";

        Response plain = bearer("client").header("Accept-Encoding", "identity").get(path);
        Response zipped = bearer("client").header("Accept-Encoding", "gzip").get(path);

        assertEquals("gzip", zipped.header("Content-Encoding"));
        assertArrayEquals(plain.asByteArray(), zipped.asByteArray());
        assertTrue(zipped.header("ETag").endsWith("-gzip\""));
    }

    @Test
    void a_newer_revision_is_seen_and_an_older_or_given_up_one_is_not() {
        String tracker = "edition-revisions";
        Golden size = Golden.example("market.sizes.v1/online-education-2021-S1").with("china-vaas", tracker);
        speaker.say(5, Golden.lifecycle("draft").with("china-vaas", tracker), size);
        speaker.saySomethingAndGiveUp(9, size.with("8.35", "9.99"));
        speaker.say(4, size.with("8.35", "7.77"));
        speaker.say(6, size.with("8.35", "8.36"));
        Until.soon("revision 6", () -> sizes(tracker).contains("8.36"));

        speaker.retract(7, size);
        speaker.say(6, size);
        Until.soon("the tombstone", () -> !sizes(tracker).contains("online-education"));
    }

    @Test
    void a_record_that_cannot_be_read_is_left_out_and_stops_nothing() {
        String tracker = "edition-poison";
        try (TopicWriter topic = TestTopics.write("internal.market.sizes.v1")) {
            topic.send("no/envelope", "{}");
            topic.send("\u0000".getBytes(StandardCharsets.UTF_8), null, Map.of());
        }
        speaker.say(1, Golden.lifecycle("draft").with("china-vaas", tracker));
        speaker.say(
                1,
                Golden.example("market.sizes.v1/total-2021-S1-open")
                        .with("china-vaas", tracker)
                        .with("\"low\":300", "\"low\":[1}"));
        speaker.say(
                1, Golden.example("market.sizes.v1/online-education-2021-S1").with("china-vaas", tracker));

        Until.soon("the good record", () -> sizes(tracker).contains("online-education"));
        given().port(managementPort())
                .get("/q/metrics")
                .then()
                .body(containsString("gateway_intake_unreadable_total"))
                .body(containsString("gateway_view_age_seconds"));
    }

    @Test
    void dropped_and_replayed_the_view_gives_the_same_bytes_and_the_same_tag() {
        publish("edition-replay");
        String path = "/api/v1/trackers/edition-replay/editions/2021H1";
        Response before = read("client", path);

        bearer("client").post("/api/v1/admin/view/replay").then().statusCode(403);
        bearer("admin").post("/api/v1/admin/view/replay").then().statusCode(202);
        Until.soon("readiness", () -> given().get("/q/health/ready").statusCode() == 200);

        Response after = read("client", path);
        assertArrayEquals(before.asByteArray(), after.asByteArray());
        assertEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void nobody_comes_in_without_a_token() {
        given().get("/api/v1/trackers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:market-tracker:problem:unauthenticated"));
    }

    @Test
    void me_says_name_and_roles() {
        bearer("client")
                .get("/api/v1/me")
                .then()
                .body("name", equalTo("client"))
                .body("roles", equalTo(List.of("subscriber")));
    }

    private void publish(String tracker) {
        List<Golden> content = content(tracker);
        speaker.say(1, content);
        speaker.say(1, Golden.published(content, null).with("china-vaas", tracker));
        awaitStatus("client", tracker, 200);
    }

    private static List<Golden> content(String tracker) {
        return Golden.content().stream()
                .map(record -> record.with("china-vaas", tracker))
                .toList();
    }

    private static io.restassured.response.ValidatableResponse as(String user, String tracker) {
        return read(user, "/api/v1/trackers/" + tracker + "/editions/2021H1")
                .then()
                .statusCode(200);
    }

    private static void awaitStatus(String user, String tracker, int status) {
        Until.soon(
                tracker + " " + status,
                () -> read(user, "/api/v1/trackers/" + tracker + "/editions/2021H1")
                                .statusCode()
                        == status);
    }

    private static String sizes(String tracker) {
        return read("analyst", "/api/v1/trackers/" + tracker + "/editions/2021H1/sizes")
                .asString();
    }

    private static Response read(String user, String path) {
        return bearer(user).get(path);
    }

    private static RequestSpecification bearer(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static int managementPort() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.management.test-port", Integer.class);
    }
}
