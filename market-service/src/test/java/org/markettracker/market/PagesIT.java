package org.markettracker.market;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Every list that grows comes in pages, and a walk through them meets every row once. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class PagesIT {
    private static final String REASON = "The share contradicts two houses that count themselves";

    private String tracker = "";
    private String edition = "";
    private String editions = "";

    @BeforeEach
    void has_a_draft() {
        tracker = Facts.tracker();
        edition = Desk.edition(tracker);
        editions = "/api/v1/trackers/" + tracker + "/editions";
    }

    @Test
    void every_list_gives_in_pages_what_it_gives_whole() {
        filled();
        for (String list : List.of(
                edition + "/market/statements",
                edition + "/market/sizes",
                edition + "/conflicts",
                edition + "/audit",
                edition + "/audit/trail",
                edition + "/restatements",
                edition + "/indicators",
                edition + "/events",
                edition + "/glossary",
                editions)) {
            List<Object> whole = Desk.as("analyst").get(list).jsonPath().getList("");
            assertTrue(whole.size() > 1, list + " has " + whole);
            assertEquals(whole, new Walk(list, 1).rest(""), list);
            assertEquals(whole, new Walk(list, whole.size()).page().jsonPath().getList(""), list);
            assertEquals(whole.size(), new HashSet<>(whole).size(), list);
            Walk two = new Walk(list, 2);
            assertEquals(whole.subList(0, 2), two.page().jsonPath().getList(""), list);
        }
        assertTrue(new Walk("/api/v1/trackers", 3).rest("id").contains(tracker));
    }

    @Test
    void a_wrong_limit_or_cursor_is_named_with_its_rule_and_value() {
        Facts.enter(tracker);
        for (String list : List.of(
                "/api/v1/trackers",
                editions,
                edition + "/market/statements",
                edition + "/market/sizes",
                edition + "/conflicts",
                edition + "/audit",
                edition + "/audit/trail",
                edition + "/restatements",
                edition + "/indicators",
                edition + "/events",
                edition + "/glossary",
                edition + "/changes-from/2021H1")) {
            for (String limit : List.of("0", "10001", "-1", "ten", "99999999999")) {
                refused(list + "?limit=" + limit, "limit", "must be a whole number from 1 to 10000", limit);
            }
            refused(list + "?cursor=M03", "cursor", "must be one that a page of this list gave", "M03");
        }
        String foreign = new Walk(edition + "/market/statements", 1).page().header("Link");
        String cursor = foreign.substring(foreign.indexOf("cursor=") + 7, foreign.indexOf('>'));
        refused(
                edition + "/market/sizes?cursor=" + cursor,
                "cursor",
                "must be one that a page of this list gave",
                cursor);
    }

    @Test
    void a_walk_neither_repeats_nor_loses_what_was_there_all_along() {
        String statements = edition + "/market/statements";
        List<Object> there = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            state("N" + i, 2000 + i);
            there.add("N" + i);
        }
        Walk walk = new Walk(statements, 3);
        List<Object> met = new ArrayList<>(walk.page().jsonPath().getList("id"));
        assertEquals(List.of("N10", "N11", "N12"), met);
        // Before the place, at it and behind it: added and deleted.
        state("N0", 1999);
        delete("N12", there);
        delete("N10", there);
        delete("N13", there);
        state("N145", 1998);
        state("Z9", 1997);
        met.addAll(walk.page().jsonPath().getList("id"));
        delete("N18", there);
        delete("N29", there);
        met.addAll(walk.rest("id"));
        assertEquals(met.size(), new HashSet<>(met).size(), "nothing twice: " + met);
        assertTrue(met.containsAll(there), "nothing lost: " + met);
        assertTrue(met.containsAll(List.of("N145", "Z9")), "what comes behind the place is met");
        assertEquals(List.of("Z9"), met.subList(met.size() - 1, met.size()));
    }

    @Test
    void the_link_keeps_what_else_was_asked() {
        Facts.enter(tracker);
        for (String name : List.of("2021H2", "2022H1", "2022H2")) {
            Desk.as("analyst")
                    .body(Map.of("edition", name))
                    .post(editions)
                    .then()
                    .statusCode(201);
        }
        Desk.as("analyst").post(editions + "/2021H2/submit").then().statusCode(200);
        assertEquals(
                List.of("2021H1", "2022H1", "2022H2"),
                new Walk(editions + "?state=draft&state=withdrawn", 1).rest("edition"));
        assertEquals(List.of(), new Walk(editions + "?asOf=" + Instant.EPOCH, 1).rest("edition"));
        Desk.as("analyst")
                .get(editions + "?limit=4&state=draft")
                .then()
                .statusCode(200)
                .header("Link", nullValue());
    }

    @Test
    void what_clients_saw_at_an_instant_comes_in_pages_too() {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(edition + "/market/statements/M01")
                .then()
                .statusCode(201);
        Parts.published(tracker, "2021H1");
        for (String name : List.of("2021H1.1", "2021H1.2", "2021H1.3")) {
            Desk.as("analyst")
                    .body(Map.of("edition", name, "patchOf", "2021H1"))
                    .post(editions)
                    .then()
                    .statusCode(201);
            Parts.published(tracker, name);
        }
        Desk.as("publisher")
                .body(Map.of("reason", "wrong"))
                .post(editions + "/2021H1.3/withdraw")
                .then()
                .statusCode(200);
        String now = Instant.now().toString();
        List<Object> whole =
                Desk.as("analyst").get(editions + "?asOf=" + now).jsonPath().getList("edition");
        assertEquals(List.of("2021H1", "2021H1.1", "2021H1.2"), whole);
        assertEquals(whole, new Walk(editions + "?asOf=" + now, 1).rest("edition"));
        assertEquals(whole, new Walk(editions + "?asOf=" + now, 2).rest("edition"));
    }

    @Test
    void the_api_tells_of_limit_and_cursor_with_their_bounds() {
        Desk.as("analyst")
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .body(list("conflicts") + ".parameters.name", hasItems("limit", "cursor", "tracker", "edition"))
                .body(list("conflicts") + ".parameters.find { it.name == 'limit' }.schema.maximum", equalTo(10000))
                .body(list("conflicts") + ".parameters.find { it.name == 'limit' }.schema.default", equalTo(1000));
    }

    private static String list(String name) {
        return "paths.'/api/v1/trackers/{tracker}/editions/{edition}/" + name + "'.get";
    }

    private void filled() {
        Facts.enter(tracker);
        Desk.as("analyst")
                .body(Map.of("edition", "2021H2"))
                .post(editions)
                .then()
                .statusCode(201);
        String conflict = Desk.as("analyst").get(edition + "/conflicts").path("[0].id");
        Map<String, Object> decision = Map.of("kind", "set-aside", "statements", List.of("M08"), "reason", REASON);
        Desk.as("analyst")
                .body(decision)
                .put(edition + "/conflicts/" + conflict + "/decision")
                .then()
                .statusCode(201);
        Desk.as("analyst")
                .delete(edition + "/conflicts/" + conflict + "/decision")
                .then()
                .statusCode(204);
        for (int i = 1; i <= 3; i++) {
            put("/glossary/g" + i, Map.of("term", Map.of("en", "term " + i), "definition", Map.of("en", "it")));
            put("/restatements/r" + i, Map.of("type", "error", "reason", "slip " + i));
            put(
                    "/events/E" + i,
                    Map.of("segment", "total", "date", "2021-04-0" + i, "type", "policy", "label", Map.of("en", "x")));
            put(
                    "/indicators/I" + i,
                    Map.of(
                            "segment",
                            "total",
                            "name",
                            Map.of("en", "users"),
                            "period",
                            "2021-S1",
                            "relation",
                            "gt",
                            "value",
                            3.8,
                            "unit",
                            "亿 persons",
                            "stated",
                            ">3.8亿",
                            "section",
                            "x"));
        }
    }

    private void put(String path, Map<String, Object> body) {
        Desk.as("analyst").body(body).put(edition + path).then().statusCode(201);
    }

    private void state(String id, int year) {
        put("/market/statements/" + id, Desk.revenue("total", Integer.toString(year), "400亿"));
    }

    private void delete(String id, List<Object> there) {
        Desk.as("analyst").delete(edition + "/market/statements/" + id).then().statusCode(204);
        there.remove(id);
    }

    private static void refused(String path, String parameter, String rule, String value) {
        Desk.as("analyst")
                .get(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("#/" + parameter))
                .body("detail", equalTo(parameter + ": " + rule + ", is '" + value + "'"));
    }
}
