package org.markettracker.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class OperationsIT {
    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    DataSource dataSource;

    @Test
    void health_is_open_and_tells_live_ready_and_started() {
        for (String kind : new String[] {"live", "ready", "started"}) {
            given().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
        }
    }

    @Test
    void the_api_is_described_with_its_paths() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/trackers/{tracker}/editions/{edition}/market/statements/{id}"));
    }

    @Test
    void metrics_are_on_the_management_port_only() {
        given().get(metrics)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body(containsString("post_outbox_age_seconds"));
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_was_frozen() throws SQLException {
        for (String attempt : new String[] {"UPDATE frozen SET key = key", "DELETE FROM frozen", "TRUNCATE frozen"}) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(attempt));
                assertEquals("42501", refused.getSQLState(), attempt);
            }
        }
    }
}
