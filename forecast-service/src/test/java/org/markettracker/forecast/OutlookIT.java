package org.markettracker.forecast;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class OutlookIT {
    private final Market market = Market.withDraft();
    private final String outlook = Desk.edition(market, "2021H1") + "/outlook";

    @BeforeEach
    void has_one_expectation() {
        Desk.put(201, outlook + "/O04", Desk.outlook("e-commerce", "up"));
    }

    @Test
    void an_expectation_is_kept_as_given_and_told() {
        Desk.as("publisher")
                .get(outlook + "/O04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo("O04"))
                .body("from", equalTo("2022"))
                .body("to", nullValue())
                .body("statement.zh", equalTo("标准化扩大需求"));
        Desk.as("analyst").get(outlook).then().statusCode(200).body("direction", contains("up"));
        String said = Desk.text(Desk.told("internal.forecast.outlook.v1", market.key("2021H1") + "/O04")
                .value());
        assertTrue(said.contains("\"direction\":\"up\"") && !said.contains("\"to\""), said);
    }

    @Test
    void the_same_again_changes_nothing_and_another_needs_the_version_seen() {
        Desk.put(200, outlook + "/O04", Desk.outlook("e-commerce", "up"));
        Map<String, Object> other = Desk.outlook("e-commerce", "slowing");
        other.put("statement", Map.of("en", "Supervision limits usage"));
        Desk.as("analyst").body(other).put(outlook + "/O04").then().statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(other)
                .put(outlook + "/O04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Desk.as("analyst")
                .get(outlook + "/O04")
                .then()
                .body("direction", equalTo("slowing"))
                .body("statement.zh", nullValue());
    }

    @Test
    void an_expectation_taken_back_is_told_as_a_tombstone() {
        Desk.as("analyst").delete(outlook + "/O04").then().statusCode(204);
        Desk.as("analyst").get(outlook + "/O04").then().statusCode(404);
        Desk.as("analyst").delete(outlook + "/O04").then().statusCode(404);
        Desk.gone("internal.forecast.outlook.v1", market.key("2021H1") + "/O04");
    }

    @Test
    void each_wrong_field_is_named() {
        Map<String, Object> body = Desk.outlook("e-commerce", "up");
        body.put("to", "2021");
        refused(body, "#/to");
        body = Desk.outlook("e-commerce", "up");
        body.put("from", "soon");
        refused(body, "#/from");
        refused(Desk.outlook("e-commerce", " "), "#/direction");
        body = Desk.outlook("e-commerce", "up");
        body.put("statement", Map.of());
        refused(body, "#/statement");
        body.put("statement", Map.of("zh", " "));
        refused(body, "#/statement/zh");
    }

    @Test
    void only_an_analyst_writes() {
        given().get(outlook).then().statusCode(401);
        Desk.as("client").get(outlook).then().statusCode(403);
        Desk.as("publisher")
                .body(Desk.outlook("e-commerce", "up"))
                .put(outlook + "/O05")
                .then()
                .statusCode(403);
        Desk.as("publisher").delete(outlook + "/O04").then().statusCode(403);
    }

    private void refused(Map<String, Object> body, String pointer) {
        Desk.as("analyst")
                .body(body)
                .put(outlook + "/O09")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }
}
