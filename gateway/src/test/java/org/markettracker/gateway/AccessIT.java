package org.markettracker.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.testing.Tokens;

/** Who is let in, by which key, on which kind of path: API paths say 401 and never lead elsewhere, pages lead to the login. */
@QuarkusTest
@Stack
class AccessIT {
    private static final String API = "/api/v1/trackers";
    private static final String PAGE = "/";

    @ParameterizedTest
    @CsvSource({
        "nothing,     401, 302",
        "good,        200, 200",
        "garbage,     401, 401",
        "expired,     401, 401",
        "unsigned,    401, 401",
        "bad-cookie,  401, 302",
        "both,        401, 401",
        "good-and-bad-cookie, 200, 200"
    })
    void the_table_of_keys_and_paths(String key, int api, int page) {
        Response fetched = with(key).get(API);
        assertEquals(api, fetched.statusCode(), "api with " + key);
        assertTrue(fetched.header("Location") == null, "the API never leads elsewhere");
        if (api == 401) {
            fetched.then()
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:market-tracker:problem:unauthenticated"));
        }

        Response opened = with(key).get(PAGE);
        assertEquals(page, opened.statusCode(), "page with " + key);
        if (page == 302) {
            assertTrue(opened.header("Location").contains("/protocol/openid-connect/auth"), opened.header("Location"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "XMLHttpRequest"})
    void a_script_is_told_the_same(String requestedWith) {
        noRedirects().header("X-Requested-With", requestedWith).get(API).then().statusCode(401);
    }

    @Test
    void the_login_asks_for_a_code_with_s256_and_a_nonce() {
        noRedirects()
                .get(PAGE)
                .then()
                .header("Location", containsString("response_type=code"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("nonce="))
                .header("Location", containsString("state="))
                .header("Location", not(containsString("token")));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        String other = given().auth()
                .preemptive()
                .basic("market-tracker-machine", "dev-only-machine-secret-0123456789-abcdef")
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "openid")
                .post(ConfigProvider.getConfig().getValue("OIDC_URL", String.class) + "/protocol/openid-connect/token")
                .jsonPath()
                .getString("id_token");

        given().auth().oauth2(other).get(API).then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/trackers/x",
                "/api/v1/trackers/x/editions/y",
                "/api/v1/trackers/x/editions/y/sizes",
                "/api/v1/none",
                "/api",
                "/q/openapi",
                "/q/metrics",
                "/q/none"
            })
    void no_path_for_programs_is_open(String path) {
        noRedirects().get(path).then().statusCode(401).header("Location", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/style/tracker.css"})
    void health_and_looks_are_open_even_to_a_bad_token(String path) {
        Until.soon(
                path,
                () -> noRedirects()
                                .header("Authorization", "Bearer garbage")
                                .get(path)
                                .statusCode()
                        == 200);
    }

    @Test
    void forged_headers_of_a_proxy_change_nothing() {
        RequestSpecification forged = noRedirects()
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-User", "admin")
                .header("X-User", "admin")
                .header("X-Remote-User", "admin")
                .header("Forwarded", "host=evil.example");

        forged.get(API).then().statusCode(401);
        forged.get(PAGE).then().header("Location", not(containsString("evil")));
        forged.auth()
                .oauth2(Tokens.of("client"))
                .get("/api/v1/me")
                .then()
                .body("name", equalTo("client"))
                .body("roles", equalTo(List.of("subscriber")));
    }

    @ParameterizedTest
    @ValueSource(strings = {API, PAGE, "/q/health/live", "/style/tracker.css"})
    void every_answer_carries_the_security_headers(String path) {
        noRedirects()
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("script-src 'none'"))
                .header("Content-Security-Policy", containsString("object-src 'none'"))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", notNullValue());
    }

    @Test
    void unknown_things_are_problems_of_the_api() {
        given().auth()
                .oauth2(Tokens.of("client"))
                .get("/api/v1/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("client"))
                .delete("/api/v1/me")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void the_description_has_an_example_on_every_answer_of_the_read_side() {
        given().auth()
                .oauth2(Tokens.of("client"))
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/api/v1/trackers'.get.responses.'200'.content.'application/json'.examples",
                        notNullValue())
                .body(
                        "paths.'/api/v1/trackers/{tracker}/editions/{edition}'.get.responses.'200'.content.'application/json'.examples",
                        notNullValue());
    }

    private static RequestSpecification with(String key) {
        return switch (key) {
            case "nothing" -> noRedirects();
            case "good" -> bearer(Tokens.of("client"));
            case "garbage" -> bearer("garbage");
            case "expired" -> bearer(tampered("\"exp\":1"));
            case "unsigned" -> bearer(Tokens.of("client").replaceAll("\\.[^.]*$", ".AAAA"));
            case "bad-cookie" -> noRedirects().cookie("q_session_web", "garbage");
            case "both" -> bearer("garbage").cookie("q_session_web", "garbage");
            case "good-and-bad-cookie" -> bearer(Tokens.of("client")).cookie("q_session_web", "garbage");
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static RequestSpecification bearer(String token) {
        return noRedirects().header("Authorization", "Bearer " + token);
    }

    /** The claims of a real token with another end of life, its signature no longer fitting. */
    private static String tampered(String claim) {
        String[] parts = Tokens.of("client").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replaceFirst("\"exp\":\\d+", claim);
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
    }

    private static RequestSpecification noRedirects() {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)));
    }
}
