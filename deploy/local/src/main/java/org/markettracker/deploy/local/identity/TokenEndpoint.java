package org.markettracker.deploy.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;

/** Where a realm gives tokens: for a code, or to a client that has a secret of its own. */
public final class TokenEndpoint {

    private static final JsonMapper JSON = new JsonMapper();

    private final String realmUrl;
    private final HttpClient http;
    private final Clock clock;

    public TokenEndpoint(String realmUrl, HttpClient http, Clock clock) {
        this.realmUrl = realmUrl;
        this.http = http;
        this.clock = clock;
    }

    /** A token for a machine. */
    public AccessToken forClient(String clientId, String secret) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    AccessToken forCode(String clientId, String code, String redirectUri, Pkce pkce)
            throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                clientId,
                "code",
                code,
                "redirect_uri",
                redirectUri,
                "code_verifier",
                pkce.verifier()));
    }

    private AccessToken token(Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                FormPost.to(URI.create(realmUrl + "/protocol/openid-connect/token"), fields)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(realmUrl + " gave no token (" + response.statusCode() + "): " + response.body());
        }
        JsonNode body = JSON.readTree(response.body());
        return new AccessToken(
                body.path("access_token").asText(),
                clock.instant().plusSeconds(body.path("expires_in").asLong()));
    }
}
