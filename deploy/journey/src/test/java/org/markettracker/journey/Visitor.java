package org.markettracker.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.identity.AccessToken;
import org.markettracker.deploy.local.identity.Login;

/** Somebody who uses the API: logs in through Keycloak's page when he first needs a token, and again before it ends. */
final class Visitor {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String user;
    private final Login login;
    private @Nullable AccessToken token;

    Visitor(String url, String user, Login login) {
        this.url = url;
        this.user = user;
        this.login = login;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, Map.of());
    }

    HttpResponse<byte[]> put(String path, String body) throws IOException, InterruptedException {
        return send("PUT", path, body, Map.of());
    }

    /** The same with more headers. */
    HttpResponse<byte[]> put(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send("PUT", path, body, headers);
    }

    HttpResponse<byte[]> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body, Map.of());
    }

    /** The JSON at a path; a missing node unless the answer is 200. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        return answer.statusCode() == 200 ? MAPPER.readTree(answer.body()) : MAPPER.missingNode();
    }

    private HttpResponse<byte[]> send(String method, String path, @Nullable String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + bearer())
                .header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String bearer() throws IOException, InterruptedException {
        AccessToken now = token;
        if (now == null || now.endsBefore(Instant.now().plusSeconds(30))) {
            now = login.as(user, "dev-only-" + user);
            token = now;
        }
        return now.value();
    }
}
