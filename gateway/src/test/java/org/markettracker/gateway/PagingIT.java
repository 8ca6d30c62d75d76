package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.testing.Tokens;

/** Lists over HTTP: a page at a time, each with its own entity tag and the link to the next. */
@QuarkusTest
@Stack
class PagingIT {
    private final Speaker speaker = new Speaker();

    @AfterEach
    void hangUp() {
        speaker.close();
    }

    @Test
    void every_part_gives_in_pages_what_the_combined_document_has() {
        String edition = publish("paging-parts", "2021H1", "2021-11-03T08:00:02Z");
        Response whole = read("client", edition);
        for (String part : List.of(
                "sizes",
                "shares",
                "vendors",
                "forecasts",
                "conflicts",
                "audit",
                "restatements",
                "indicators",
                "events",
                "outlook",
                "glossary")) {
            List<Object> member = whole.jsonPath().getList(part);
            assertEquals(member, walk(edition + "/" + part + "?limit=1", part), part);
            assertEquals(member, walk(edition + "/" + part, part), part);
        }
        for (String owner : List.of("market", "vendor", "forecast")) {
            List<Object> member = whole.jsonPath().getList("evidence." + owner);
            assertFalse(member.isEmpty());
            assertEquals(member, walk(edition + "/evidence?limit=1", "evidence." + owner), owner);
        }
        assertTrue(whole.jsonPath().getList("sizes").size() > 1);
    }

    @Test
    void a_page_has_its_own_tag_and_the_next_is_told_in_body_and_header_also_when_nothing_is_new() {
        String edition = publish("paging-tags", "2021H1", "2021-11-03T08:00:02Z");
        Response first = read("client", edition + "/sizes?limit=1");
        String next = first.jsonPath().getString("next");
        String link = "<" + edition + "/sizes?limit=1&cursor=" + next + ">; rel=\"next\"";
        assertEquals(link, first.header("Link"));
        Response second = read("client", edition + "/sizes?limit=1&cursor=" + next);
        assertNotEquals(first.header("ETag"), second.header("ETag"));
        assertNull(second.header("Link"));
        second.then().body("next", nullValue());
        given().auth()
                .oauth2(Tokens.of("client"))
                .header("If-None-Match", first.header("ETag"))
                .get(edition + "/sizes?limit=1")
                .then()
                .statusCode(304)
                .header("Link", link);
        given().auth()
                .oauth2(Tokens.of("client"))
                .header("If-None-Match", first.header("ETag"))
                .get(edition + "/sizes?limit=1&cursor=" + next)
                .then()
                .statusCode(200);
    }

    @Test
    void a_walk_that_began_at_the_latest_edition_stays_in_it_and_keeps_the_instant_asked_about() {
        publish("paging-latest", "2021H1", "2021-11-03T08:00:02Z");
        String tracker = "/api/v1/trackers/paging-latest/editions/";
        Response first = read("client", tracker + "latest/sizes?asOf=2022-01-01T00:00:00Z&limit=1");
        assertTrue(
                first.header("Link")
                        .startsWith("<" + tracker + "2021H1/sizes?asOf=2022-01-01T00%3A00%3A00Z&limit=1&cursor="),
                first.header("Link"));
        publish("paging-latest", "2021H2", "2022-05-03T08:00:02Z");
        Response rest = read("client", target(first));
        rest.then()
                .statusCode(200)
                .header("Tracker-Edition", "2021H1")
                .header("Tracker-As-Of", "2022-01-01T00:00:00Z")
                .body("sizes.size()", equalTo(1));
    }

    @Test
    void editions_and_trackers_come_in_pages_without_a_trace_of_what_a_client_may_not_see() {
        publish("paging-shelf-a", "2021H1", "2021-11-03T08:00:02Z");
        publish("paging-shelf-a", "2021H2", "2022-05-03T08:00:02Z");
        publish("paging-shelf-c", "2021H1", "2021-11-03T08:00:02Z");
        String editions = "/api/v1/trackers/paging-shelf-a/editions";
        List<String> before = links("client", "/api/v1/trackers?limit=1");
        String pages = read("client", editions + "?limit=1").asString();
        Response last = read("client", editions + "?limit=2");

        speaker.say(
                1,
                Golden.lifecycle("draft").with("china-vaas", "paging-shelf-a").with("2021H1", "2022H1"),
                Golden.lifecycle("draft").with("china-vaas", "paging-shelf-b"));
        Until.soon(
                "the drafts",
                () -> read("analyst", "/api/v1/trackers/paging-shelf-b").statusCode() == 200
                        && read("analyst", editions)
                                        .jsonPath()
                                        .getList("editions")
                                        .size()
                                == 3);

        assertEquals(pages, read("client", editions + "?limit=1").asString());
        assertEquals(last.asString(), read("client", editions + "?limit=2").asString());
        assertNull(last.header("Link"), "nothing comes after what a client may see");
        assertEquals(List.of("2021H2", "2021H1"), walk(editions + "?limit=1", "editions.edition"));
        assertTrue(
                links("client", "/api/v1/trackers?limit=1").containsAll(before), "no cursor names a foreign tracker");
        List<Object> trackers = walk("/api/v1/trackers?limit=1", "trackers.tracker");
        assertTrue(trackers.containsAll(List.of("paging-shelf-a", "paging-shelf-c")));
        assertFalse(trackers.contains("paging-shelf-b"));
    }

    @Test
    void a_wrong_limit_or_cursor_is_named_with_its_rule_and_value_and_tells_nothing_of_drafts() {
        String edition = publish("paging-wrong", "2021H1", "2021-11-03T08:00:02Z");
        String tracker = "/api/v1/trackers/paging-wrong";
        for (String list : List.of(
                "/api/v1/trackers",
                tracker + "/editions",
                edition + "/sizes",
                edition + "/evidence",
                edition + "/conflicts",
                edition + "/track-record",
                edition + "/changes-from/2021H1")) {
            for (String wrong : List.of("0", "10001", "ten")) {
                read("client", list + "?limit=" + wrong)
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:market-tracker:problem:malformed"))
                        .body("detail", equalTo("limit: must be a whole number from 1 to 10000, is '" + wrong + "'"));
            }
            read("client", list + "?cursor=x")
                    .then()
                    .statusCode(400)
                    .body("detail", equalTo("cursor: must be one that a page of this list gave, is 'x'"));
        }
        String draft = edition.replace("2021H1", "2021H2");
        speaker.say(
                1, Golden.lifecycle("draft").with("china-vaas", "paging-wrong").with("2021H1", "2021H2"));
        Until.soon("the draft", () -> read("analyst", draft).statusCode() == 200);
        for (String query : List.of("?limit=0", "?cursor=x", "?limit=1")) {
            assertEquals(
                    read("client", draft.replace("2021H2", "2031H2") + "/sizes" + query)
                            .asString(),
                    read("client", draft + "/sizes" + query).asString());
        }
    }

    @Test
    void the_api_tells_of_limit_and_cursor_with_their_bounds() {
        String list = "paths.'/api/v1/trackers/{tracker}/editions/{edition}/{part}'.get.";
        read("client", "/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(list + "parameters.name", hasItems("limit", "cursor", "asOf", "part"))
                .body(list + "parameters.find { it.name == 'limit' }.schema.maximum", equalTo(10000))
                .body(list + "description", containsString("Link"))
                .body(list + "responses.'400'.content.'application/problem+json'.examples.cursor", notNullValue());
    }

    private static List<Object> walk(String path, String member) {
        List<Object> all = new ArrayList<>();
        String next = path;
        while (next != null) {
            Response page = read("client", next);
            page.then().statusCode(200);
            all.addAll(page.jsonPath().getList(member));
            next = target(page);
        }
        return all;
    }

    private static List<String> links(String user, String path) {
        List<String> links = new ArrayList<>();
        String next = path;
        while (next != null) {
            links.add(next);
            next = target(read(user, next));
        }
        return links;
    }

    private static @Nullable String target(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        assertTrue(link.endsWith("cursor=" + page.jsonPath().getString("next") + ">; rel=\"next\""), link);
        return link.substring(1, link.indexOf('>'));
    }

    private String publish(String tracker, String edition, String at) {
        List<Golden> content = Golden.content().stream()
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
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(user)).get(path);
    }
}
