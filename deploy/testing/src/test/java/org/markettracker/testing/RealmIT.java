package org.markettracker.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the running Keycloak refuses. */
class RealmIT {

    private static final String AUTH = "/protocol/openid-connect/auth?client_id=market-tracker-cli&response_type=";
    private static final String CALLBACK = "&scope=openid&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "market-tracker, market-tracker-cli, client, dev-only-client",
        "market-tracker, admin-cli, client, dev-only-client",
        "market-tracker, market-tracker-web&client_secret=dev-only-web-secret-0123456789-abcdefghij, client, dev-only-client",
        "master, admin-cli, admin, dev-only-keycloak-admin"
    })
    void no_client_of_any_realm_gives_a_token_for_a_password(String realm, String client, String user, String password)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(
                                TestStack.join().keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=" + client
                                + "&username=" + user + "&password=" + password))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 401, answer.body());
        assertTrue(
                answer.body().contains("unauthorized_client") || answer.body().contains("invalid_client"),
                answer.body());
    }

    @Test
    void a_login_with_a_challenge_shows_the_form() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                get(AUTH + "code" + CALLBACK + "&code_challenge_method=S256&code_challenge=" + CHALLENGE);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("kc-form-login"));
    }

    @ParameterizedTest
    @CsvSource({
        "code, ''",
        "code, &code_challenge_method=plain&code_challenge=" + CHALLENGE,
        "token, &code_challenge_method=S256&code_challenge=" + CHALLENGE
    })
    void a_login_without_a_hashed_challenge_or_for_a_token_at_once_is_sent_away(String type, String challenge)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(AUTH + type + CALLBACK + challenge);
        assertEquals(302, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("Location").orElse("").contains("error="),
                answer.headers().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "http%3A%2F%2Flocalhost%2Fcallback",
        "http%3A%2F%2F127.0.0.1%2Fother",
        "https%3A%2F%2Fexample.com%2Fcallback"
    })
    void a_redirect_elsewhere_is_refused_on_the_spot(String elsewhere) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(
                AUTH + "code&redirect_uri=" + elsewhere + "&code_challenge_method=S256&code_challenge=" + CHALLENGE);
        assertEquals(400, answer.statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(TestStack.join().realmUrl() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
