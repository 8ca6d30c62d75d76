package org.markettracker.forecast;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Every list that grows comes in pages, and a walk through them meets every row once. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class PagesIT {
    private static final String FOREIGN = "must be one that a page of this list gave";

    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");

    @Test
    void every_list_gives_in_pages_what_it_gives_whole() {
        filled();
        for (String list : List.of(
                "/forecast/statements",
                "/forecast/conflicts",
                "/forecast/audit",
                "/forecast/paths",
                "/forecast/paths?scenario=s1&measure=SIZE",
                "/forecast/models",
                "/outlook",
                "/scenarios",
                "/scenarios/s1/comparison")) {
            List<Object> whole =
                    Desk.as("analyst").get(edition + list).jsonPath().getList("");
            assertTrue(whole.size() > 1, list + " has " + whole);
            assertEquals(whole, new Walk(edition + list, 1).rest(""), list);
            assertEquals(whole, new Walk(edition + list, 2).rest(""), list);
            assertEquals(
                    whole,
                    new Walk(edition + list, whole.size()).page().jsonPath().getList(""),
                    list);
            assertEquals(whole.size(), new HashSet<>(whole).size(), list);
        }
        assertEquals(List.of("s1", "s1"), new Walk(edition + "/forecast/paths?scenario=s1", 1).rest("scenario"));
    }

    @Test
    void a_walk_neither_repeats_nor_loses_what_was_there_all_along() {
        List<Object> there = new ArrayList<>();
        for (int i = 10; i < 22; i++) {
            Desk.put(201, edition + "/outlook/N" + i, Desk.outlook("total", "up"));
            there.add("N" + i);
        }
        Walk walk = new Walk(edition + "/outlook", 3);
        List<Object> met = new ArrayList<>(walk.page().jsonPath().getList("id"));
        Desk.put(201, edition + "/outlook/N0", Desk.outlook("total", "up"));
        Desk.put(201, edition + "/outlook/N145", Desk.outlook("total", "up"));
        for (String id : List.of("N10", "N12", "N13", "N21")) { // before the place, at it, behind it
            Desk.as("analyst").delete(edition + "/outlook/" + id).then().statusCode(204);
            there.remove(id);
        }
        met.addAll(walk.rest("id"));
        assertEquals(met.size(), new HashSet<>(met).size(), "nothing twice: " + met);
        assertTrue(met.containsAll(there), "nothing lost: " + met);
        assertTrue(met.contains("N145"), "what comes behind the place is met");
    }

    @Test
    void a_wrong_limit_or_cursor_is_named_with_its_rule_and_value() {
        filled();
        for (String list : List.of(
                "/forecast/statements",
                "/forecast/conflicts",
                "/forecast/audit",
                "/forecast/paths",
                "/forecast/models",
                "/forecast/track-record",
                "/outlook",
                "/scenarios",
                "/scenarios/s1/comparison")) {
            for (String limit : List.of("0", "10001", "-1", "ten")) {
                refused(list + "?limit=" + limit, "limit", "must be a whole number from 1 to 10000", limit);
            }
            refused(list + "?cursor=F1", "cursor", FOREIGN, "F1");
        }
        String crafted = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("paths\ttotal\tWEIGHT\tpublished\tbase".getBytes(StandardCharsets.UTF_8));
        refused("/forecast/paths?cursor=" + crafted, "cursor", FOREIGN, crafted);
    }

    @Test
    void the_api_tells_of_limit_and_cursor_with_their_bounds() {
        String list = "paths.'/api/v1/trackers/{tracker}/editions/{edition}/forecast/paths'.get.parameters";
        Desk.as("analyst")
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .body(list + ".name", hasItems("limit", "cursor", "tracker", "edition"))
                .body(list + ".find { it.name == 'limit' }.schema.maximum", equalTo(10000));
    }

    private void filled() {
        Desk.put(201, edition + "/forecast/statements/F1", Desk.revenue("e-commerce", "2025", "148.1亿"));
        Desk.put(201, edition + "/forecast/statements/F2", Desk.revenue("total", "2025", "1600亿"));
        Desk.put(201, edition + "/forecast/statements/G1", Desk.revenue("e-commerce", "2024", "148.1亿"));
        Desk.put(201, edition + "/forecast/statements/G2", Desk.revenue("e-commerce", "2024", "<100亿"));
        Desk.put(201, edition + "/forecast/statements/H1", Desk.revenue("e-commerce", "2023", "90亿"));
        Desk.put(201, edition + "/forecast/statements/H2", Desk.revenue("e-commerce", "2023", "<80亿"));
        for (String id : List.of("s1", "s2", "s3")) {
            Desk.put(
                    201,
                    edition + "/scenarios/" + id,
                    Map.of(
                            "title",
                            Map.of("en", "Double reduction"),
                            "kind",
                            "policy",
                            "segment",
                            "e-commerce",
                            "start",
                            "2025",
                            "depth",
                            new BigDecimal("-60"),
                            "fade",
                            50));
            Desk.put(201, edition + "/outlook/" + id, Desk.outlook("total", "up"));
        }
    }

    private void refused(String path, String parameter, String rule, String value) {
        Desk.as("analyst")
                .get(edition + path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("#/" + parameter))
                .body("detail", equalTo(parameter + ": " + rule + ", is '" + value + "'"));
    }
}
