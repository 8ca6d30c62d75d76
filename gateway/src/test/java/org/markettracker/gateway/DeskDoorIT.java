package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.markettracker.gateway.DeskDraft.bearer;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose form the desk takes. */
@QuarkusTest
@Stack
@WithTestResource(FakeOwners.class)
class DeskDoorIT {
    private static final String WORK = DeskDraft.EDITION + "/work";
    private static final String CONFLICT = DeskDraft.CONFLICT;

    @TestHTTPResource
    URI root;

    @BeforeEach
    void aDraftWithAConflictAndAFailedCheck() {
        DeskDraft.prepare();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/step", "/conflicts/market/" + CONFLICT, "/audit/market/x", "/statements/market/M08"})
    void no_form_is_taken_without_the_token_of_the_session(String form) {
        post(form, "").then().statusCode(403);
        post(form, "99999999999.AAAA").then().statusCode(403).body(containsString("too old"));

        assertEquals(0, FakeOwners.count("decision") + FakeOwners.count("submit") + FakeOwners.count("standing"));
    }

    @Test
    void no_file_is_taken_without_the_token_of_the_session() {
        bearer("analyst")
                .multiPart("kind", "market")
                .multiPart("file", "a.csv", "x".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(WORK + "/imports")
                .then()
                .statusCode(403);
        assertEquals(0, FakeOwners.count("imports"));
    }

    @Test
    void a_form_of_the_session_is_taken_from_our_own_page_and_from_no_other_site() {
        try (Browser browser = new Browser("en", false, 900)) {
            Page page = browser.logIn("http://localhost:" + root.getPort() + WORK, "analyst");
            String token = page.inputValue("#import input[name=token]");

            for (String site : new String[] {"cross-site", "same-site", "none"}) {
                submit(browser, token)
                        .header("Sec-Fetch-Site", site)
                        .post(WORK + "/step")
                        .then()
                        .statusCode(403);
            }
            submit(browser, token)
                    .header("Origin", "https://evil.example")
                    .post(WORK + "/step")
                    .then()
                    .statusCode(403);
            submit(browser, token).post(WORK + "/step").then().statusCode(403);
            assertEquals(0, FakeOwners.count("submit"));

            submit(browser, token)
                    .header("Sec-Fetch-Site", "same-origin")
                    .redirects()
                    .follow(false)
                    .post(WORK + "/step")
                    .then()
                    .statusCode(303);
            assertEquals(1, FakeOwners.count("submit"));
        }
    }

    private RequestSpecification submit(Browser browser, String token) {
        RequestSpecification request = given().formParam("token", token).formParam("step", "submit");
        browser.context()
                .cookies("http://localhost:" + root.getPort())
                .forEach(cookie -> request.cookie(cookie.name, cookie.value));
        return request;
    }

    @ParameterizedTest
    @CsvSource({"client, 403", "publisher, 200"})
    void the_desk_is_the_houses(String user, int status) {
        bearer(user).get(WORK).then().statusCode(status);
    }

    private static Response post(String form, String token) {
        return bearer("analyst")
                .formParam("token", token)
                .formParam("step", "submit")
                .formParam("decision", "set-aside")
                .post(WORK + form);
    }
}
