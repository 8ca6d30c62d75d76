package org.markettracker.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Models on the sizes heard: live, each recorded with what it was trained on, and on demand. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class ModelsIT {
    private static final int[] YEARS = {20, 22, 25, 27, 31, 34};

    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");
    private final String models = edition + "/forecast/models/e-commerce/A/";

    @BeforeEach
    void six_years_of_one_segment_and_two_of_another() {
        for (int t = 0; t < YEARS.length; t++) {
            market.say(
                    market.size("2021H1", "e-commerce", "" + (2015 + t), "" + YEARS[t], "" + YEARS[t], "" + YEARS[t]));
        }
        market.say(market.size("2021H1", "other", "2019", "7", "7", "7"));
        market.say(market.size("2021H1", "other", "2020", "8", "8", "8"));
        awaitRun("other", 2);
        awaitRun("e-commerce", YEARS.length);
    }

    @Test
    void a_series_of_six_has_a_path_with_intervals_and_one_of_two_says_plainly_that_it_has_none() {
        Desk.as("publisher")
                .get(edition + "/forecast/paths?method=combination")
                .then()
                .body("segment", contains("e-commerce", "other"))
                .body("[0].points.findAll { it.basis == 'model' }.period", contains("2021", "2022", "2023", "2024"))
                .body("[0].points.findAll { it.basis == 'model' }.intervals.level", hasItem(List.of(80, 95)))
                .body("[0].runs[0].origin", equalTo("2020"))
                .body("[0].runs[0].none", nullValue())
                .body("[1].runs[0].none.detail.en", equalTo("no forecast: 2 observations, 3 are needed"))
                .body("[1].runs[0].none.detail.zh", containsString("2"))
                .body("[1].points.basis", contains("today", "today"));
        Desk.as("analyst")
                .get(edition + "/forecast/models")
                .then()
                .body("segment", contains("e-commerce", "other", "total"))
                .body("find { it.segment == 'total' }.none.detail.en", containsString("0 observations"))
                .body("find { it.segment == 'e-commerce' }.none", nullValue())
                .body("find { it.segment == 'e-commerce' }.values", hasSize(YEARS.length));
        String told = Desk.text(
                Desk.told("internal.forecast.paths.v1", market.key("2021H1") + "/e-commerce/SIZE/combination/base")
                        .value());
        assertTrue(told.contains("\"vintage\":\""), told);
    }

    @Test
    void another_size_runs_only_what_is_trained_on_it_within_a_second() {
        String untouched = body("other");
        String before = body("e-commerce");
        long quickest = Long.MAX_VALUE;
        // The quickest of three, for the machine has other work too.
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            market.say(market.size("2021H1", "e-commerce", "2021", "36", "36", "36"));
            awaitRun("e-commerce", YEARS.length + 1);
            quickest = Math.min(quickest, (System.nanoTime() - start) / 1_000_000);
            market.say(market.size("2021H1", "e-commerce", "2021", null, "30", null));
            awaitRun("e-commerce", YEARS.length);
        }
        assertTrue(quickest < 1000, quickest + " ms");
        assertEquals(untouched, body("other"));
        // Heard again as it was, the forecast is what it was to the last digit.
        assertEquals(before, body("e-commerce"));
    }

    @Test
    void a_method_is_run_compared_and_tested_on_demand() {
        Desk.as("analyst")
                .get(models + "forecast?method=theta&horizon=2")
                .then()
                .statusCode(200)
                .body("method", equalTo("theta"))
                .body("steps.period", contains("2021", "2022"));
        Desk.as("analyst").get(models + "comparison?horizon=1").then().body("forecast.method", hasSize(10));
        Desk.as("analyst")
                .get(models + "backtest?method=naive&horizon=1")
                .then()
                .body("all.trials", equalTo(3))
                .body("trials[0].period", equalTo("2018"))
                .body("byHorizon.'1'.trials", equalTo(3));
        Desk.as("analyst")
                .get(edition + "/forecast/models/other/A/forecast")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:market-tracker:problem:no-forecast"))
                .body("detail", equalTo("no forecast: 2 observations, 3 are needed"));
        Desk.as("analyst")
                .header("Accept-Language", "fr, ja;q=0.9, en;q=0.8")
                .get(edition + "/forecast/models/other/A/forecast")
                .then()
                .statusCode(422)
                .header("Vary", "Accept-Language")
                .body("detail", equalTo("予測なし：観測値は 2 件、3 件以上が必要です"));
        Desk.as("analyst").get(models + "forecast?method=oracle").then().statusCode(422);
        Desk.as("analyst").get(models + "forecast?horizon=0").then().statusCode(422);
        Desk.as("analyst")
                .get(edition + "/forecast/models/nowhere/A/forecast")
                .then()
                .statusCode(404);
        Desk.as("client").get(models + "forecast").then().statusCode(403);
    }

    @Test
    void any_numbers_can_be_carried_on_and_each_fault_has_its_answer() {
        Map<String, Object> body = new HashMap<>(Map.of("frequency", "A", "values", List.of(1, 2, 3, 4), "horizon", 2));
        String series = edition + "/forecast/series/";
        Desk.as("analyst")
                .body(body)
                .post(series + "forecast")
                .then()
                .statusCode(200)
                .body("steps", hasSize(2));
        Desk.as("analyst").body(body).post(series + "comparison").then().body("", hasSize(10));
        Desk.as("analyst").body(body).post(series + "backtest").then().body("all.trials", equalTo(1));
        for (List<Object> values : List.<List<Object>>of(
                List.of(1, 2), Arrays.asList(1, null, 3, 4), List.of(1, -1, 2), List.of(1, 2, 1e18))) {
            body.put("values", values);
            Desk.as("analyst")
                    .body(body)
                    .post(series + "forecast")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:market-tracker:problem:no-forecast"))
                    .body("detail", containsString("no forecast: "));
        }
        body.put("values", List.of(0, 0, 0));
        Desk.as("analyst")
                .body(body)
                .post(series + "forecast")
                .then()
                .statusCode(200)
                .body("cautions", hasItem("flat"));
        body.put("frequency", "W");
        Desk.as("analyst")
                .body(body)
                .post(series + "forecast")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/frequency"));
    }

    private String body(String segment) {
        return Desk.as("analyst")
                .get(edition + "/forecast/paths?method=combination&segment=" + segment)
                .asString();
    }

    private void awaitRun(String segment, int observations) {
        Awaitility.await().atMost(Desk.SOON).pollInterval(Duration.ofMillis(20)).until(() -> Integer.valueOf(
                        observations)
                .equals(Desk.as("analyst")
                        .get(edition + "/forecast/paths?method=combination&segment=" + segment)
                        .path("[0]?.runs?.getAt(0)?.observations")));
    }
}
