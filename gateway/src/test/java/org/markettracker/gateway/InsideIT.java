package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.testing.Tokens;

/** Inside an edition and from one to another, over HTTP: whys, conflicts, checks, changes and what was there before. */
@QuarkusTest
@Stack
class InsideIT {
    private static final String FUTURE = "2999-01-01T00:00:00Z";

    private final Speaker speaker = new Speaker();

    @AfterEach
    void hangUp() {
        speaker.close();
    }

    @Test
    void a_size_says_why_in_the_language_asked_for() {
        String edition = publish("inside-why", "2021H1", "2021-11-03T08:00:02Z", "\"lowOpen\"", "\"lowOpen\"");

        read("client", edition + "/sizes/SIZE/online-education/2021H1?lang=zh")
                .then()
                .statusCode(200)
                .header("Content-Language", "zh")
                .header("Tracker-Edition", "2021H1")
                .body("size.period", equalTo("2021-S1"))
                .body("why.low.statements[0].id", equalTo("M09"))
                .body("why.low.identities[0].code", equalTo("children/total/2021-S1"))
                .body("why.low.identities[0].sentence", containsString("音视频解决方案"));
        read("client", edition + "/sizes/SIZE/online-education/1999").then().statusCode(404);
        read("client", edition + "/sizes/USAGE/online-education/2021H1").then().statusCode(404);
    }

    @Test
    void a_forecast_point_says_why_in_the_language_asked_for_and_the_record_is_there_for_clients() {
        String edition = publish("inside-forecast", "2021H1", "2021-11-03T08:00:02Z", "x", "x");

        read("client", edition + "/forecasts/e-commerce/SIZE/2025?lang=ja")
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .header("Tracker-Edition", "2021H1")
                .body("point.value", equalTo(148.1f))
                .body("why.low.statements[0].id", equalTo("F04"))
                .body("why.basis.code", equalTo("stated"))
                .body("why.basis.sentence", containsString("出典"));
        read("client", edition + "/forecasts/e-commerce/SIZE/2030").then().statusCode(404);
        read("client", edition + "/forecasts/e-commerce/SIZE/2025?method=combination")
                .then()
                .statusCode(404);
        read("client", edition + "/track-record").then().statusCode(200).body("scores.size()", equalTo(0));
        read("client", edition.replace("2021H1", "2031H1") + "/track-record")
                .then()
                .statusCode(404);
    }

    @Test
    void a_conflict_and_a_check_can_be_had_alone_and_optional_members_pass_through() {
        String edition = publish(
                "inside-conflict",
                "2021H1",
                "2021-11-03T08:00:02Z",
                "\"decision\":{\"kind\":\"set-aside\"",
                "\"gaveWay\":[{\"statement\":\"M04\",\"part\":0.012345}],\"decision\":{\"kind\":\"set-aside\"");

        read("client", edition + "/conflicts/c-c25c85cedad6")
                .then()
                .statusCode(200)
                .body("part", equalTo("market"))
                .body("gaveWay[0].part", equalTo(0.012345f))
                .body("decision.reason", containsString("two houses"));
        read("client", edition + "/conflicts")
                .then()
                .body("conflicts.decision.reason", hasItem(containsString("two houses")));
        read("client", edition + "/audit/parts-and-whole")
                .then()
                .body("outcome", equalTo("pass"))
                .body("part", equalTo("market"));
        read("client", edition + "/conflicts/c-none").then().statusCode(404);
        bearer("client")
                .header(
                        "If-None-Match",
                        read("client", edition + "/conflicts/c-c25c85cedad6").header("ETag"))
                .get(edition + "/conflicts/c-c25c85cedad6")
                .then()
                .statusCode(304);
    }

    @Test
    void changes_between_editions_come_in_pages_and_with_a_tag() {
        publish("inside-changes", "2021H1", "2021-11-03T08:00:02Z", "x", "x");
        String edition =
                publish("inside-changes", "2021H2", "2022-05-03T08:00:02Z", "\"decimals\":1", "\"decimals\":2");

        Response first = read("client", edition + "/changes-from/2021H1?limit=1");
        first.then().statusCode(200).body("previous", equalTo("2021H1")).body("changes.size()", equalTo(1));
        String next = first.jsonPath().getString("next");
        assertEquals(
                "<" + edition + "/changes-from/2021H1?limit=1&cursor=" + next + ">; rel=\"next\"",
                first.header("Link"));
        read("client", edition + "/changes-from/2021H1?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("changes[0]", not(equalTo(first.jsonPath().getMap("changes[0]"))));
        bearer("client")
                .header("If-None-Match", first.header("ETag"))
                .get(edition + "/changes-from/2021H1?limit=1")
                .then()
                .statusCode(304);
        read("client", edition + "/changes-from/2021H1?limit=0")
                .then()
                .statusCode(400)
                .body("detail", containsString("limit"));
        read("client", edition + "/changes-from/2021H1?cursor=x")
                .then()
                .statusCode(400)
                .body("detail", containsString("cursor"));
        read("client", edition + "/changes-from/2020H2").then().statusCode(404);
    }

    @Test
    void a_client_compares_with_no_draft_and_learns_nothing_of_it() {
        String published = publish("inside-foreign", "2021H1", "2021-11-03T08:00:02Z", "x", "x");
        speaker.say(
                1,
                Golden.lifecycle("draft").with("china-vaas", "inside-foreign").with("2021H1", "2021H2"));
        String draft = published.replace("2021H1", "2021H2");
        Until.soon("the draft", () -> read("analyst", draft).statusCode() == 200);

        assertEquals(
                read("client", published + "/changes-from/2031H2").asString(),
                read("client", published + "/changes-from/2021H2").asString());
        read("client", draft + "/changes-from/2021H1").then().statusCode(404);
        read("client", draft + "/conflicts/c-c25c85cedad6").then().statusCode(404);
        read("client", draft + "/sizes/SIZE/total/2021H1").then().statusCode(404);
        read("analyst", draft + "/changes-from/2021H1")
                .then()
                .statusCode(200)
                .body("changes.kind.unique()", equalTo(List.of("removed")));
    }

    @Test
    void as_of_an_instant_only_what_was_there_is_there_and_the_vintage_is_echoed() {
        publish("inside-as-of", "2021H1", "2021-11-03T08:00:02Z", "x", "x");
        publish("inside-as-of", "2021H2", "2022-05-03T08:00:02Z", "x", "x");
        String tracker = "/api/v1/trackers/inside-as-of";
        String then = "?asOf=2022-01-01T00:00:00Z";

        read("client", tracker + then)
                .then()
                .header("Tracker-As-Of", "2022-01-01T00:00:00Z")
                .body("asOf", equalTo("2022-01-01T00:00:00Z"))
                .body("latest", equalTo("2021H1"))
                .body("editions.edition", equalTo(List.of("2021H1")));
        read("client", tracker + "/editions" + then).then().body("editions.edition", equalTo(List.of("2021H1")));
        read("client", tracker + "/editions").then().body("editions.edition", equalTo(List.of("2021H2", "2021H1")));
        read("client", tracker + "/editions/latest" + then)
                .then()
                .header("Tracker-Edition", "2021H1")
                .header("Tracker-As-Of", "2022-01-01T00:00:00Z")
                .body("asOf", equalTo("2022-01-01T00:00:00Z"))
                .body("edition.edition", equalTo("2021H1"));
        read("analyst", tracker + "/editions/latest/sizes" + then)
                .then()
                .body("edition", equalTo("2021H1"))
                .body("asOf", equalTo("2022-01-01T00:00:00Z"));
        read("client", tracker + "/editions/latest")
                .then()
                .header("Tracker-Edition", "2021H2")
                .body("asOf", nullValue());
        read("analyst", tracker + "/editions/2021H2" + then).then().statusCode(404);
        read("client", tracker + "?asOf=2001-01-01T00:00:00Z").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/editions",
                "/editions/latest",
                "/editions/latest/sizes",
                "/editions/2021H1/conflicts/c-c25c85cedad6"
            })
    void an_instant_to_come_is_refused_wherever_it_is_asked_about(String path) {
        publish("inside-future", "2021H1", "2021-11-03T08:00:02Z", "x", "x");

        read("client", "/api/v1/trackers/inside-future" + path + "?asOf=" + FUTURE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:as-of-to-come"))
                .body("detail", containsString(FUTURE));
        read("client", "/api/v1/trackers/inside-future" + path + "?asOf=tomorrow")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:market-tracker:problem:malformed"));
    }

    /** Publishes an edition with this text put in place of that, and answers its path. */
    private String publish(String tracker, String edition, String at, String text, String other) {
        List<Golden> content = Golden.content().stream()
                .map(record -> record.with(text, other))
                .map(record -> record.with(
                        "\"evidence\":{\"low\":[\"M09\"]",
                        "\"evidence\":{\"low\":[\"M09\"],\"lowIdentities\":[\"children/total/2021-S1\"]"))
                .map(record -> record.with("\"id\":\"M02\"", "\"id\":\"M09\""))
                .map(record -> record.with("2021H1", edition).with("china-vaas", tracker))
                .toList();
        speaker.say(1, content);
        speaker.say(
                1,
                Golden.published(content, null)
                        .with("china-vaas", tracker)
                        .with("\"edition\":\"2021H1\"", "\"edition\":\"" + edition + "\"")
                        .with("2021-11-03T08:00:02Z", at)
                        .keyed(tracker + "/" + edition));
        String path = "/api/v1/trackers/" + tracker + "/editions/" + edition;
        Until.soon(path, () -> read("client", path).statusCode() == 200);
        return path;
    }

    private static Response read(String user, String path) {
        return bearer(user).get(path);
    }

    private static RequestSpecification bearer(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
