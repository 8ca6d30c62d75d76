package org.markettracker.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Scenarios: stored in the draft, their paths beside the base paths, told and frozen with the edition. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class ScenariosIT {
    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");
    private final String scenario = edition + "/scenarios/double-reduction";

    @BeforeEach
    void a_path_and_a_scenario() {
        Desk.put(201, edition + "/forecast/statements/F1", Desk.revenue("e-commerce", "2025", "148.1亿"));
        Desk.put(201, edition + "/forecast/statements/F2", Desk.revenue("total", "2025", "1600亿"));
        Desk.put(201, scenario, body("2025", "-60"));
    }

    @Test
    void its_path_stands_beside_the_base_path_and_is_told_with_its_assumption() {
        Desk.as("publisher")
                .get(scenario + "/comparison")
                .then()
                .statusCode(200)
                .body("segment", contains("e-commerce", "total"))
                .body("[0].points[0].base.value", equalTo(148.1f))
                .body("[0].points[0].scenario.value", equalTo(59.24f))
                .body("[0].points[0].change", equalTo(-88.86f))
                .body("[1].points[0].change", equalTo(-88.86f));
        String told = Desk.text(Desk.told(
                        "internal.forecast.paths.v1",
                        market.key("2021H1") + "/e-commerce/SIZE/published/double-reduction")
                .value());
        assertTrue(told.contains("\"assumption\":{\"title\":{\"en\":\"Double reduction\"}"), told);
        assertTrue(told.contains("\"basis\":\"scenario\""), told);
        Desk.as("analyst")
                .get(edition + "/forecast/paths/e-commerce/SIZE/2025?scenario=double-reduction")
                .then()
                .body("statements.id", contains("F1"));
    }

    @Test
    void the_same_again_changes_nothing_another_needs_the_version_and_gone_its_paths_are_gone() {
        Desk.as("analyst").body(body("2025", "-60")).put(scenario).then().statusCode(200);
        Desk.as("analyst").body(body("2025", "-50")).put(scenario).then().statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(body("2025", "-50"))
                .put(scenario)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Desk.as("analyst").get(edition + "/scenarios").then().body("id", contains("double-reduction"));
        Desk.as("analyst").header("If-Match", "\"1\"").delete(scenario).then().statusCode(412);
        Desk.as("analyst").delete(scenario).then().statusCode(204);
        Desk.gone("internal.forecast.paths.v1", market.key("2021H1") + "/e-commerce/SIZE/published/double-reduction");
        Desk.as("analyst").get(scenario).then().statusCode(404);
        Desk.as("analyst").get(scenario + "/comparison").then().statusCode(404);
        Desk.as("analyst")
                .get(edition + "/forecast/paths?scenario=double-reduction")
                .then()
                .body("", hasSize(0));
    }

    @Test
    void each_wrong_field_is_named_and_only_an_analyst_writes() {
        refused(body("2025", "-101"), "#/depth");
        refused(body("2025", "1E+999999999"), "#/depth");
        refused(body("soon", "-60"), "#/start");
        Map<String, Object> body = body("2025", "-60");
        body.put("kind", "wish");
        refused(body, "#/kind");
        Desk.as("publisher").body(body("2025", "-50")).put(scenario).then().statusCode(403);
        Desk.as("analyst")
                .body(body("2025", "-60"))
                .put(edition + "/scenarios/base")
                .then()
                .statusCode(422);
        body = body("2025", "-60");
        body.put("segment", "telemedicine");
        Desk.as("analyst").body(body).put(edition + "/scenarios/x").then().statusCode(409);
    }

    @Test
    void a_scenario_that_changes_nothing_fails_its_check() {
        Desk.put(201, edition + "/scenarios/late", body("2040", "-60"));
        Desk.as("analyst")
                .get(edition + "/forecast/audit/scenarios-apply")
                .then()
                .body("outcome", equalTo("fail"))
                .body("findings", hasSize(1));
    }

    @Test
    void frozen_with_its_edition_it_is_written_to_no_longer() {
        market.requestFreeze("2021H1");
        Awaitility.await().atMost(Desk.SOON).until(() -> "urn:market-tracker:problem:edition-frozen"
                .equals(Desk.as("analyst")
                        .body(body("2025", "-60"))
                        .put(scenario)
                        .path("type")));
    }

    private void refused(Map<String, Object> body, String pointer) {
        Desk.as("analyst")
                .body(body)
                .put(edition + "/scenarios/other")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, Object> body(String start, String depth) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", Map.of("en", "Double reduction"));
        body.put("kind", "policy");
        body.put("segment", "e-commerce");
        body.put("start", start);
        body.put("depth", new BigDecimal(depth));
        body.put("fade", 50);
        return body;
    }
}
