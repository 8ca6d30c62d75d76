package org.markettracker.vendor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Every list that grows comes in pages, and a walk through them meets every row once. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class PagesIT {
    private final Market market = new Market();
    private final String edition = market.draft("2021H1");

    @Test
    void every_list_gives_in_pages_what_it_gives_whole() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud", "huawei-cloud", "cloud-one");
        state("A1", "retail", "alibaba-cloud", "24.0%");
        state("A2", "retail", "alibaba-cloud", ">30%");
        state("T1", "total", "tencent-cloud", "24.0%");
        state("T2", "total", "tencent-cloud", ">30%");
        state("S1", "total", "alibaba-cloud+huawei-cloud", "30%");
        for (String list : List.of(
                "/vendors",
                "/vendors?q=cloud",
                "/vendors/alibaba-cloud/likeness?period=2021-S1",
                "/vendor/statements",
                "/vendor/shares",
                "/vendor/conflicts",
                "/vendor/audit")) {
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
    }

    @Test
    void those_found_by_name_come_best_first_over_pages() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud", "huawei-cloud", "cloud", "cloud-one", "subcloud");
        assertEquals(
                List.of("cloud", "cloud-one", "alibaba-cloud", "huawei-cloud", "tencent-cloud", "subcloud"),
                new Walk(edition + "/vendors?q=cloud", 1).rest("id"));
        Walk walk = new Walk(edition + "/vendors?q=cloud", 2);
        assertEquals(List.of("cloud", "cloud-one"), walk.page().jsonPath().getList("id"));
        delete("/vendors/cloud-one");
        delete("/vendors/cloud");
        Desk.vendors(edition, "a-cloud");
        assertEquals(List.of("a-cloud", "alibaba-cloud", "huawei-cloud", "tencent-cloud", "subcloud"), walk.rest("id"));
    }

    @Test
    void a_walk_neither_repeats_nor_loses_what_was_there_all_along() {
        Desk.vendors(edition, "alibaba-cloud");
        List<Object> there = new ArrayList<>();
        for (int i = 10; i < 22; i++) {
            state("N" + i, "total", "alibaba-cloud", "20%");
            there.add("N" + i);
        }
        Walk walk = new Walk(edition + "/vendor/statements", 3);
        List<Object> met = new ArrayList<>(walk.page().jsonPath().getList("id"));
        state("N0", "total", "alibaba-cloud", "20%");
        state("N145", "total", "alibaba-cloud", "20%");
        for (String id : List.of("N10", "N12", "N13", "N21")) { // before the place, at it, behind it
            delete("/vendor/statements/" + id);
            there.remove(id);
        }
        met.addAll(walk.rest("id"));
        assertEquals(met.size(), new HashSet<>(met).size(), "nothing twice: " + met);
        assertTrue(met.containsAll(there), "nothing lost: " + met);
        assertTrue(met.contains("N145"), "what comes behind the place is met");
    }

    @Test
    void a_history_comes_in_pages_newest_first() {
        Desk.vendors(edition, "alibaba-cloud");
        String base = "2021H1";
        for (String next : List.of("2021H2", "2022H1", "2022H2")) {
            market.catalogue(next);
            market.life(next, "draft", Map.of("basedOn", base));
            Desk.putWhenHeard(
                            Desk.path(market.tracker(), next) + "/vendors/brought-" + next.toLowerCase(Locale.ROOT),
                            Desk.vendor(next))
                    .then()
                    .statusCode(201);
            base = next;
        }
        String history = Desk.path(market.tracker(), "2022H2") + "/vendors/alibaba-cloud/history";
        List<Object> line = List.of("2022H2", "2022H1", "2021H2", "2021H1");
        assertEquals(line, Desk.as("analyst").get(history).jsonPath().getList("edition"));
        assertEquals(line, new Walk(history, 1).rest("edition"));
        assertEquals(List.of(false, false, false, true), new Walk(history, 3).rest("changed"));
        String link = new Walk(history, 1).page().header("Link");
        Desk.as("analyst")
                .get(edition + "/vendors/alibaba-cloud/history" + link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/cursor"))
                .body("detail", containsString("must be of the history of edition " + market.tracker() + "/2021H1"));
    }

    @Test
    void a_wrong_limit_or_cursor_is_named_with_its_rule_and_value() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud");
        state("A1", "total", "alibaba-cloud", "24.0%");
        for (String list : List.of(
                "/vendors?",
                "/vendors?q=cloud&",
                "/vendors/alibaba-cloud/likeness?",
                "/vendors/alibaba-cloud/history?",
                "/vendor/statements?",
                "/vendor/shares?",
                "/vendor/conflicts?",
                "/vendor/audit?")) {
            for (String limit : List.of("0", "10001", "-1", "ten")) {
                refused(list + "limit=" + limit, "limit", "must be a whole number from 1 to 10000", limit);
            }
            refused(list + "cursor=A1", "cursor", "must be one that a page of this list gave", "A1");
        }
        // shares, total, not-a-period, alibaba-cloud
        String crafted = "c2hhcmVzCXRvdGFsCW5vdC1hLXBlcmlvZAlhbGliYWJhLWNsb3Vk";
        refused("/vendor/shares?cursor=" + crafted, "cursor", "must be one that a page of this list gave", crafted);
    }

    @Test
    void the_api_tells_of_limit_and_cursor_with_their_bounds() {
        String list = "paths.'/api/v1/trackers/{tracker}/editions/{edition}/vendor/shares'.get.parameters";
        Desk.as("analyst")
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .body(list + ".name", hasItems("limit", "cursor", "tracker", "edition"))
                .body(list + ".find { it.name == 'limit' }.schema.maximum", equalTo(10000));
    }

    private void state(String id, String segment, String vendor, String stated) {
        Desk.putWhenHeard(edition + "/vendor/statements/" + id, Desk.share(segment, vendor, stated))
                .then()
                .statusCode(201);
    }

    private void delete(String path) {
        Desk.as("analyst").delete(edition + path).then().statusCode(204);
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
