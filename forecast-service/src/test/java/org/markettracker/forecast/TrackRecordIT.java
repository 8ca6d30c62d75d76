package org.markettracker.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.forecast.Market.Said;
import org.markettracker.testing.StackResource;

/** A later edition brings the actual: the forecast frozen with the earlier one is scored. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class TrackRecordIT {
    private static final int[] YEARS = {20, 22, 25, 27, 31, 34};
    private static final Map<String, Object> ON_2021H1 = Map.of("basedOn", "2021H1");

    private final Market market = Market.withDraft();
    private final String first = Desk.edition(market, "2021H1");
    private final String next = Desk.edition(market, "2022H1");

    @BeforeEach
    void an_edition_is_frozen_with_a_model_and_a_published_path() {
        List<Said> sizes = new ArrayList<>(history("2021H1"));
        market.say(sizes.toArray(Said[]::new));
        Desk.put(201, first + "/forecast/statements/F1", Desk.revenue("e-commerce", "2022", "40.0亿"));
        Desk.put(201, first + "/forecast/statements/F2", Desk.revenue("total", "2025", ">100亿"));
        String publication = market.requestFreeze("2021H1", sizes.toArray(Said[]::new));
        Awaitility.await().atMost(Desk.SOON).until(() -> "urn:market-tracker:problem:edition-frozen"
                .equals(Desk.as("analyst")
                        .body(Desk.outlook("total", "up"))
                        .put(first + "/outlook/O9")
                        .path("type")));
        market.say(market.edition("2021H1", "published", Map.of("publicationId", publication)));
    }

    @Test
    void the_first_actual_scores_both_paths_with_error_interval_and_naive_and_the_frozen_ones_stay() {
        String frozen = Desk.as("analyst").get(first + "/forecast/paths").asString();
        market.say(market.catalogue("2022H1", "total", "e-commerce", "other"));
        market.say(history("2022H1").toArray(Said[]::new));
        market.say(market.size("2022H1", "e-commerce", "2021", "36", "35.9", "36.1"));
        market.say(market.size("2022H1", "e-commerce", "2022", "39.2", "39.1", "39.3"));
        market.say(market.edition("2022H1", "draft", ON_2021H1));
        awaitScores(2);
        Desk.as("publisher")
                .get(next + "/forecast/track-record")
                .then()
                .body("scores.method", contains("combination", "published"))
                .body("scores.edition", contains("2021H1", "2021H1"))
                .body("scores.broughtBy", contains("2022H1", "2022H1"))
                .body("scores.period", contains("2021", "2022"))
                .body("scores.horizon", contains(1, 2))
                .body("scores[0].held", equalTo("yes"))
                .body("scores[1].forecast", equalTo(40))
                .body("scores[1].held", equalTo("no"))
                .body("scores[1].error.low", equalTo(-0.9f))
                .body("scores[1].naive.high", equalTo(5.3f))
                .body("rollups.find { it.by == 'all' }.scored", equalTo(2))
                .body("rollups.find { it.by == 'all' }.held", equalTo(1))
                .body("rollups.findAll { it.by == 'method' }.key", contains("combination", "published"))
                .body("rollups.findAll { it.by == 'horizon' }.key", contains("1", "2"))
                .body("rollups.findAll { it.by == 'segment' }.key", contains("e-commerce"))
                .body("rollups.find { it.key == 'published' }.againstNaive", equalTo(0.1538f));
        Walk pages = new Walk(next + "/forecast/track-record?segment=e-commerce", 1);
        JsonPath page = pages.page().jsonPath();
        assertEquals(List.of("combination"), page.getList("scores.method"));
        assertEquals(2, page.getInt("rollups.find { it.by == 'all' }.scored"), "the sums are of all");
        assertNotNull(page.getString("next"));
        assertEquals(List.of("published"), pages.rest("scores.method"));
        Desk.as("analyst")
                .get(next + "/forecast/track-record?method=combination&horizon=1&segment=e-commerce")
                .then()
                .body("scores", hasSize(1));
        Desk.as("analyst").get(next + "/forecast/track-record?horizon=3").then().body("scores", hasSize(0));
        assertEquals(frozen, Desk.as("analyst").get(first + "/forecast/paths").asString());
        String told = Desk.text(
                Desk.told("internal.forecast.paths.v1", market.key("2022H1") + "/e-commerce/SIZE/combination/base")
                        .value());
        assertTrue(told.contains("\"edition\":\"2022H1\""), told);
    }

    @Test
    void an_edition_that_brings_nothing_scores_nothing_and_a_size_heard_later_does() {
        market.say(market.catalogue("2022H1", "total", "e-commerce", "other"));
        market.say(history("2022H1").toArray(Said[]::new));
        market.say(market.edition("2022H1", "draft", ON_2021H1));
        Desk.put(201, next + "/outlook/O1", Desk.outlook("total", "up"));
        Desk.as("analyst").get(next + "/forecast/track-record").then().body("scores", hasSize(0));
        market.say(market.size("2022H1", "e-commerce", "2021", "36", "35.9", "36.1"));
        awaitScores(1);
        Desk.as("client").get(next + "/forecast/track-record").then().statusCode(403);
        Desk.as("analyst")
                .get(next + "/forecast/paths?method=combination")
                .then()
                .body("scores.flatten().held", hasItems("yes"));
    }

    private List<Said> history(String edition) {
        List<Said> sizes = new ArrayList<>();
        for (int t = 0; t < YEARS.length; t++) {
            String value = "" + YEARS[t];
            sizes.add(market.size(edition, "e-commerce", "" + (2015 + t), value, value, value));
        }
        return sizes;
    }

    private void awaitScores(int count) {
        Awaitility.await().atMost(Desk.SOON).until(() -> Integer.valueOf(count)
                .equals(Desk.as("analyst").get(next + "/forecast/track-record").path("scores?.size()")));
    }
}
