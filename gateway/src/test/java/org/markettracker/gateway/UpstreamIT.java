package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.testing.Tokens;

/** Writes go to their owner as they are, with the caller's token, and the answer comes back as it is. */
@QuarkusTest
@Stack
@WithTestResource(FakeOwners.class)
class UpstreamIT {
    private static final String EDITION = "/api/v1/trackers/china-vaas/editions/2021H1/";
    private static final byte[] BODY = "{\"value\": 24.0,  \"stated\":\"24.0%\"}".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void nothingWasHeard() {
        FakeOwners.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, market/statements/M01, market",
        "PUT, indicators/I01, market",
        "PUT, events/E01, market",
        "PUT, glossary/cdn, market",
        "POST, submit, market",
        "POST, publish, market",
        "POST, cancel, market",
        "POST, withdraw, market",
        "PUT, vendor/statements/V01, vendor",
        "PUT, vendors/alibaba-cloud, vendor",
        "PUT, forecast/statements/F01, forecast",
        "PUT, outlook/O01, forecast",
        "DELETE, market/statements/M01, market",
        "DELETE, vendors/alibaba-cloud, vendor",
        "GET, market/statements, market",
        "GET, market/statements/M01, market",
        "GET, vendor/statements/V01, vendor",
        "GET, vendors/alibaba-cloud, vendor",
        "GET, forecast/statements, forecast"
    })
    void each_thing_has_its_owner(String method, String path, String owner) {
        as("analyst").request(method, EDITION + path).then().statusCode(200);

        assertEquals(owner, FakeOwners.last().owner());
        assertEquals(method, FakeOwners.last().method());
        assertEquals(EDITION + path, FakeOwners.last().path());
    }

    @Test
    void trackers_and_new_editions_belong_to_market_service() {
        as("analyst").body(BODY).put("/api/v1/trackers/china-vaas").then().statusCode(200);
        assertEquals("market", FakeOwners.last().owner());
        as("analyst")
                .body(BODY)
                .post("/api/v1/trackers/china-vaas/editions")
                .then()
                .statusCode(200);
        assertEquals("market", FakeOwners.last().owner());
    }

    @Test
    void body_condition_and_token_arrive_as_they_were_sent_and_cookies_do_not() {
        as("analyst")
                .header("If-Match", "\"3\"")
                .header("X-Forwarded-For", "10.0.0.1")
                .cookie("other", "x")
                .body(BODY)
                .put(EDITION + "market/statements/M01");

        FakeOwners.Heard heard = FakeOwners.last();
        assertArrayEquals(BODY, heard.body());
        assertEquals("\"3\"", heard.headers().getFirst("If-Match"));
        assertEquals("application/json", heard.headers().getFirst("Content-Type"));
        assertEquals("Bearer " + Tokens.of("analyst"), heard.headers().getFirst("Authorization"));
        assertNull(heard.headers().getFirst("Cookie"));
        assertNull(heard.headers().getFirst("X-Forwarded-For"));
    }

    @Test
    void status_body_and_headers_of_the_owner_come_back() {
        as("analyst")
                .body(BODY)
                .put(EDITION + "market/statements/stale")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:stale"));
        as("analyst")
                .body(BODY)
                .put(EDITION + "vendor/statements/early")
                .then()
                .statusCode(409)
                .header("Retry-After", "1");
        as("analyst")
                .body(BODY)
                .put(EDITION + "market/statements/new")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/new"));
    }

    @Test
    void an_owner_that_does_not_answer_is_named() {
        as("analyst")
                .body(BODY)
                .put(EDITION + "market/statements/silent")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:owner-unavailable"))
                .body("detail", containsString("market-service"));
        assertEquals(1, FakeOwners.count("/silent"));
    }

    @Test
    void what_no_owner_has_is_not_there() {
        as("analyst").body(BODY).put(EDITION + "secrets/1").then().statusCode(404);
        assertEquals(0, FakeOwners.count(""));
    }

    @Test
    void a_body_of_more_than_10_mib_is_refused_before_it_is_sent() throws IOException {
        String head = "PUT " + EDITION
                + "market/statements/M01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Tokens.of("analyst") + "\r\nContent-Length: " + 11 * 1024 * 1024
                + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            String answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertEquals("HTTP/1.1 413 Request Entity Too Large", answer);
        }
        assertEquals(0, FakeOwners.count(""));
    }

    @Test
    void a_client_may_not_look_behind_the_gateway_and_nobody_writes_without_a_token() {
        as("client").get(EDITION + "market/statements/M01").then().statusCode(403);
        given().contentType("application/json")
                .body(BODY)
                .put(EDITION + "market/statements/M01")
                .then()
                .statusCode(401);
        assertEquals(0, FakeOwners.count(""));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }
}
