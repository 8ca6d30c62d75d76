package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
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
        "GET, forecast/statements, forecast",
        "PUT, market/statements/M01/standing, market",
        "DELETE, market/statements/M01/standing, market",
        "PUT, conflicts/c-0123456789ab/decision, market",
        "DELETE, conflicts/c-0123456789ab/decision, market",
        "PUT, vendor/conflicts/c-0123456789ab/decision, vendor",
        "PUT, forecast/conflicts/c-0123456789ab/decision, forecast",
        "GET, vendor/conflicts/c-0123456789ab, vendor",
        "PUT, audit/cagr-against-end-points/decision, market",
        "DELETE, audit/cagr-against-end-points/decision, market",
        "PUT, forecast/audit/cagr-against-end-points/decision, forecast",
        "PUT, restatements/r1, market",
        "DELETE, restatements/r1, market",
        "GET, restatements/r1, market",
        "POST, market/imports, market",
        "POST, vendor/imports, vendor",
        "POST, forecast/imports, forecast",
        "POST, indicators/imports, market",
        "POST, events/imports, market",
        "POST, glossary/imports, market",
        "GET, market/imports/template, market",
        "GET, indicators/imports/template, market",
        "PUT, embargo, market",
        "GET, verification, market"
    })
    void each_thing_has_its_owner(String method, String path, String owner) {
        as("analyst").request(method, EDITION + path).then().statusCode(200);

        assertEquals(owner, FakeOwners.last().owner());
        assertEquals(method, FakeOwners.last().method());
        assertEquals(EDITION + path, FakeOwners.last().path());
    }

    @ParameterizedTest
    @CsvSource({
        "market/conflicts/c-1, conflicts/c-1",
        "market/audit/statements-agree, audit/statements-agree",
        "market/changes-from/2020H2, changes-from/2020H2",
        "market/sizes/SIZE/total/2021, market/sizes/SIZE/total/2021"
    })
    void what_the_gateway_answers_itself_can_be_asked_of_market_service_by_its_name(String asked, String arrives) {
        as("analyst").get(EDITION + asked).then().statusCode(200);

        assertEquals("market", FakeOwners.last().owner());
        assertEquals(EDITION + arrives, FakeOwners.last().path());
    }

    @Test
    void an_import_goes_on_while_it_comes_and_may_take_longer_than_a_write() {
        byte[] file = new byte[20 * 1024 * 1024];
        new Random(7).nextBytes(file);

        as("analyst")
                .contentType("text/csv")
                .body(file)
                .post(EDITION + "market/slow/imports")
                .then()
                .statusCode(200);

        assertArrayEquals(file, FakeOwners.last().body());
        assertTrue(FakeOwners.last().headers().getFirst("Content-Type").startsWith("text/csv"));
    }

    @Test
    void a_form_with_a_file_arrives_as_it_was_sent() {
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .multiPart("file", "statements.csv", "id,segment".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(EDITION + "market/imports")
                .then()
                .statusCode(200);

        String type = FakeOwners.last().headers().getFirst("Content-Type");
        assertTrue(type.startsWith("multipart/form-data; boundary="), type);
        assertTrue(new String(FakeOwners.last().body(), StandardCharsets.UTF_8).contains("id,segment"));
    }

    @Test
    void a_file_to_download_keeps_its_name_and_its_bytes() {
        Response answer = as("analyst").get(EDITION + "market/imports/template?format=csv");

        assertEquals("attachment; filename=\"file.csv\"", answer.header("Content-Disposition"));
        assertEquals(FakeOwners.FILE, answer.asString());
        assertEquals("format=csv", FakeOwners.last().query());
    }

    @Test
    void the_links_to_the_next_page_come_back() {
        assertEquals(
                "<next>; rel=\"next\"",
                as("analyst").get(EDITION + "market/linked").header("Link"));
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

    @ParameterizedTest
    @CsvSource({"market/statements/M01, 11, 10", "market/imports, 65, 64"})
    void a_body_that_is_announced_too_long_is_refused_in_words_before_it_is_sent(String path, int mib, int limit)
            throws IOException {
        String answer = send(path, "Content-Length: " + mib * 1024 * 1024 + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"type\":\"urn:market-tracker:problem:too-large\""), answer);
        assertTrue(answer.contains("longer than " + limit + " MiB"), answer);
        assertEquals(0, FakeOwners.count(""));
    }

    @Test
    void a_client_that_reads_only_after_it_has_sent_all_is_told_too() {
        as("analyst")
                .contentType("application/octet-stream")
                .body(new byte[11 * 1024 * 1024])
                .put(EDITION + "market/statements/M01")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:market-tracker:problem:too-large"));
    }

    @Test
    void a_body_that_turns_out_too_long_is_refused_in_words_too() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + EDITION + "market/statements/M01"))
                .header("Authorization", "Bearer " + Tokens.of("analyst"))
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10 * 1024 * 1024 + 1])))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("urn:market-tracker:problem:too-large"), answer.body());
        assertEquals(0, FakeOwners.count(""));
    }

    private static String send(String path, String rest) throws IOException {
        String head = "POST " + EDITION + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + Tokens.of("analyst") + "\r\n" + rest;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
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
