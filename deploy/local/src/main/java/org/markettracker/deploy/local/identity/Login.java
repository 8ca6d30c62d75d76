package org.markettracker.deploy.local.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Logs a user in as a browser would: Keycloak's page, its form, the code in the redirect, the exchange with PKCE. Nobody
 * listens at the redirect address: the code is read from the header that would send a browser there.
 */
public final class Login {

    private static final String REDIRECT_URI = "http://127.0.0.1/callback";

    private final String realmUrl;
    private final Clock clock;

    public Login(String realmUrl, Clock clock) {
        this.realmUrl = realmUrl;
        this.clock = clock;
    }

    public AccessToken as(DevelopmentUser user) throws IOException, InterruptedException {
        return as(user.username(), user.password());
    }

    /** A fresh session each time, so that no user inherits the cookies of another. */
    public AccessToken as(String username, String password) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        Pkce pkce = Pkce.random();
        String state = Pkce.randomText();
        HttpResponse<String> page = loginPage(http, pkce, state);
        String code = code(http, page, username, password, state);
        return new TokenEndpoint(realmUrl, http, clock).forCode(DevelopmentRealm.CLI_CLIENT, code, REDIRECT_URI, pkce);
    }

    private HttpResponse<String> loginPage(HttpClient http, Pkce pkce, String state)
            throws IOException, InterruptedException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", DevelopmentRealm.CLI_CLIENT);
        query.put("redirect_uri", REDIRECT_URI);
        query.put("scope", "openid");
        query.put("state", state);
        query.put("code_challenge", pkce.challenge());
        query.put("code_challenge_method", "S256");
        URI page = URI.create(realmUrl + "/protocol/openid-connect/auth?" + FormPost.encode(query));
        return http.send(
                HttpRequest.newBuilder(page).timeout(FormPost.PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String code(
            HttpClient http, HttpResponse<String> page, String username, String password, String state)
            throws IOException, InterruptedException {
        URI form = new LoginPage(page.body())
                .formAction()
                .orElseThrow(() -> new IOException(
                        page.uri() + " showed no login form, but status " + page.statusCode() + where(page)));
        HttpResponse<String> response = http.send(
                FormPost.to(form, Map.of("username", username, "password", password, "credentialId", ""))
                        .header("Cookie", cookies(page))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String target = response.headers().firstValue("Location").orElse("");
        if (!target.startsWith(REDIRECT_URI)) {
            throw new IOException("Keycloak did not let " + username + " in (status " + response.statusCode() + "): "
                    + new LoginPage(response.body())
                            .complaint()
                            .orElse("it asks for something else" + where(response)));
        }
        Map<String, String> answer = fields(URI.create(target).getRawQuery());
        if (!state.equals(answer.get("state"))) {
            throw new IOException("The answer to the login of " + username + " has another state than was sent");
        }
        String code = answer.get("code");
        if (code == null) {
            throw new IOException("Keycloak answered the login of " + username + " without a code: " + answer);
        }
        return code;
    }

    /** Carried over by hand: Keycloak marks them Secure, which browsers grant to localhost and Java's cookie store does not. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String where(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(to -> ", sent to " + to)
                .orElse("");
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(
                        field.substring(0, equals),
                        URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
