package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Several editions of one tracker and the steps of their lives, over HTTP. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class EditionsIT {
    private static final String STALE = "urn:market-tracker:problem:stale";
    private static final String WRONG_STATE = "urn:market-tracker:problem:wrong-state";

    private String tracker = "";
    private String editions = "";

    @BeforeEach
    void a_draft_with_a_statement() {
        tracker = Desk.freshDraft();
        editions = "/api/v1/trackers/" + tracker + "/editions";
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(Desk.edition(tracker) + "/market/statements/M01")
                .then()
                .statusCode(201);
    }

    @Test
    void patches_come_one_by_one_each_from_the_one_before() {
        refused(open("2021H1.1", null, "2021H1"), "#/patchOf");
        Parts.published(tracker, "2021H1");
        refused(open("2021H1.2", null, "2021H1"), "#/edition");
        refused(open("2021H1.1", null, null), "#/patchOf");
        refused(open("2021H1.1", "2020H2", "2021H1"), "#/basedOn");
        open("2021H1.1", null, "2021H1")
                .statusCode(201)
                .body("basedOn", equalTo("2021H1"))
                .body("patchOf", equalTo("2021H1"))
                .body("version", equalTo(1));
        refused(open("2021H1.2", null, "2021H1"), "#/edition");
        Parts.published(tracker, "2021H1.1");
        open("2021H1.2", null, "2021H1").statusCode(201).body("basedOn", equalTo("2021H1.1"));
        Desk.as("analyst")
                .get(editions + "/2021H1.2/market/statements/M01")
                .then()
                .statusCode(200)
                .body("origin", equalTo("2021H1"));
    }

    @Test
    void several_drafts_go_their_own_way() {
        open("2021H2", "2021H1", null).statusCode(201);
        open("2022H1", null, null).statusCode(201).body("basedOn", nullValue());
        Desk.as("analyst")
                .body(Desk.revenue("total", "2021", ">500亿"))
                .put(editions + "/2021H2/market/statements/M02")
                .then()
                .statusCode(201);
        Desk.as("analyst")
                .get(editions + "/2021H1/market/statements/M02")
                .then()
                .statusCode(404);
        Desk.as("analyst")
                .get(editions + "/2022H1/market/statements/M01")
                .then()
                .statusCode(404);
        Desk.as("analyst").post(editions + "/2021H2/submit").then().statusCode(200);
        Desk.as("analyst").get(editions + "/2021H1").then().body("state", equalTo("draft"));
    }

    @Test
    void they_are_published_one_after_the_other() {
        open("2021H2", "2021H1", null).statusCode(201);
        String first = Parts.publishing(tracker, "2021H1", Map.of());
        Desk.as("analyst").post(editions + "/2021H2/submit").then().statusCode(200);
        Desk.as("publisher")
                .post(editions + "/2021H2/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo(WRONG_STATE));
        Parts.frozen(tracker, "2021H1", first);
        Desk.as("publisher").post(editions + "/2021H2/publish").then().statusCode(202);
    }

    @Test
    void a_step_names_the_version_it_was_decided_on() {
        String seen = Desk.as("analyst").get(editions + "/2021H1").header("ETag");
        assertEquals("\"1\"", seen);
        String next = Desk.as("analyst")
                .header("If-Match", seen)
                .post(editions + "/2021H1/submit")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .extract()
                .header("ETag");
        for (String step : new String[] {"/cancel", "/publish"}) {
            Desk.as("publisher")
                    .header("If-Match", seen)
                    .post(editions + "/2021H1" + step)
                    .then()
                    .statusCode(412)
                    .body("type", equalTo(STALE));
        }
        Desk.as("publisher")
                .header("If-Match", next)
                .post(editions + "/2021H1/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
    }

    @Test
    void the_same_step_of_the_same_person_is_taken_once() {
        Desk.as("analyst").post(editions + "/2021H1/submit").then().statusCode(200);
        Desk.as("analyst")
                .post(editions + "/2021H1/submit")
                .then()
                .statusCode(200)
                .body("transitions", hasSize(2));
        String publication = Desk.as("publisher")
                .post(editions + "/2021H1/publish")
                .then()
                .statusCode(202)
                .extract()
                .path("publicationId");
        Desk.as("publisher")
                .post(editions + "/2021H1/publish")
                .then()
                .statusCode(202)
                .body("publicationId", equalTo(publication))
                .body("transitions", hasSize(3));
        Desk.as("publisher")
                .body(Map.of("embargo", "2999-01-01T00:00:00Z"))
                .post(editions + "/2021H1/publish")
                .then()
                .statusCode(409);
        Parts.frozen(tracker, "2021H1", publication);
        for (int i = 0; i < 2; i++) {
            Desk.as("publisher")
                    .body(Map.of("reason", "the source took it back"))
                    .post(editions + "/2021H1/withdraw")
                    .then()
                    .statusCode(200)
                    .body("transitions", hasSize(5))
                    .body("transitions[4].reason", equalTo("the source took it back"));
        }
    }

    @Test
    void of_many_who_take_a_step_at_once_one_does() {
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Desk.as("analyst")
                        .header("If-Match", "\"1\"")
                        .post(editions + "/2021H1/submit")
                        .statusCode()))
                .toList();
        List<Integer> answers =
                asked.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(200, answers.get(0));
        assertEquals(List.of(412), answers.stream().skip(1).distinct().toList());
        List<Integer> opened = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> open("2021H2", null, null).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), opened);
    }

    @Test
    void an_embargo_lies_in_the_future_and_once_published_only_ends_earlier() {
        Desk.as("analyst").post(editions + "/2021H1/submit").then().statusCode(200);
        refused(publish("2021-01-01T00:00:00Z"), "#/embargo");
        String publication =
                publish("2999-01-01T00:00:00Z").statusCode(202).extract().path("publicationId");
        embargo("2999-06-01T00:00:00Z").statusCode(200).body("embargo", equalTo("2999-06-01T00:00:00Z"));
        Parts.frozen(tracker, "2021H1", publication);
        refused(embargo("2999-07-01T00:00:00Z"), "#/embargo");
        embargo("2999-05-01T00:00:00Z").statusCode(200);
        Desk.as("publisher").get(editions + "?asOf=" + Instant.now()).then().body("$", empty());
        embargo(null).statusCode(200).body("visibleFrom", not(nullValue()));
        embargo("2999-05-01T00:00:00Z").statusCode(409).body("type", equalTo(WRONG_STATE));
        Desk.as("publisher").get(editions + "?asOf=" + Instant.now()).then().body("edition", contains("2021H1"));
    }

    @Test
    void the_next_edition_is_not_shown_before_one_that_is_held_back() {
        String publication = Parts.publishing(tracker, "2021H1", Map.of("embargo", "2999-01-01T00:00:00Z"));
        Parts.frozen(tracker, "2021H1", publication);
        open("2021H2", null, null).statusCode(201).body("basedOn", equalTo("2021H1"));
        Desk.as("analyst").post(editions + "/2021H2/submit").then().statusCode(200);
        refused(publish("2021H2", null), "#/embargo");
        publish("2021H2", "2999-01-01T00:00:00Z").statusCode(202);
    }

    @Test
    void editions_are_listed_by_state_and_as_clients_saw_them() throws InterruptedException {
        Instant before = Instant.now();
        Parts.published(tracker, "2021H1");
        open("2021H2", null, null).statusCode(201);
        Instant between = Instant.now();
        Desk.as("publisher").get(editions + "?state=published").then().body("edition", contains("2021H1"));
        Desk.as("publisher")
                .get(editions + "?state=draft&state=published")
                .then()
                .body("edition", contains("2021H1", "2021H2"));
        Desk.as("publisher").post(editions + "/2021H1/withdraw").then().statusCode(200);
        Desk.as("publisher").get(editions + "?asOf=" + before).then().body("$", empty());
        Desk.as("publisher")
                .get(editions + "?asOf=" + between)
                .then()
                .body("edition", contains("2021H1"))
                .body("state", contains("published"));
        Desk.as("publisher").get(editions + "?asOf=" + Instant.now()).then().body("$", empty());
        refused(get("?asOf=" + Instant.now().plusSeconds(60)), "#/asOf");
        refused(get("?asOf=yesterday"), "#/asOf");
        refused(get("?state=lost"), "#/state");
    }

    private ValidatableResponse get(String query) {
        return Desk.as("publisher").get(editions + query).then();
    }

    private ValidatableResponse open(String edition, String basedOn, String patchOf) {
        Map<String, String> body = new HashMap<>();
        body.put("edition", edition);
        body.put("basedOn", basedOn);
        body.put("patchOf", patchOf);
        Response answer = Desk.as("analyst").body(body).post(editions);
        return answer.then();
    }

    private ValidatableResponse publish(String embargo) {
        return publish("2021H1", embargo);
    }

    private ValidatableResponse publish(String edition, String embargo) {
        Map<String, String> body = new HashMap<>();
        body.put("embargo", embargo);
        return Desk.as("publisher")
                .body(body)
                .post(editions + "/" + edition + "/publish")
                .then();
    }

    private ValidatableResponse embargo(String instant) {
        Map<String, String> body = new HashMap<>();
        body.put("embargo", instant);
        return Desk.as("publisher").body(body).put(editions + "/2021H1/embargo").then();
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(422).body("errors.pointer", contains(pointer));
    }
}
