package org.markettracker.deploy.local.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.identity.AccessToken;
import org.markettracker.deploy.local.identity.DevelopmentUser;
import org.markettracker.deploy.local.identity.Login;

/** The tracker API at the gateway, used by one of the development users; patient with a service that is not there yet. */
final class TrackerApi {

    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final String gatewayUrl;
    private final Login login;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<DevelopmentUser, AccessToken> tokens = new EnumMap<>(DevelopmentUser.class);

    TrackerApi(String gatewayUrl, String realmUrl, Clock clock) {
        this.gatewayUrl = gatewayUrl;
        this.login = new Login(realmUrl, clock);
        this.clock = clock;
    }

    Answer get(DevelopmentUser user, String path) throws IOException, InterruptedException {
        return send(user, "GET", path, null, "");
    }

    /** Tries again while an owner is unreachable or has not yet heard of what this rests on. Every write is safe to repeat. */
    Answer write(DevelopmentUser user, String method, String path, String body)
            throws IOException, InterruptedException {
        return write(user, method, path, body, "");
    }

    /** As {@link #write(DevelopmentUser, String, String, String)}, naming the version that was seen. */
    Answer write(DevelopmentUser user, String method, String path, String body, String tag)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = send(user, method, path, body, tag);
            boolean later = answer.is("not-heard-yet") || answer.status() == 503;
            if (!later || System.nanoTime() > end) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
        }
    }

    private Answer send(DevelopmentUser user, String method, String path, @Nullable String body, String tag)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gatewayUrl + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token(user))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(method, content);
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }

    private String token(DevelopmentUser user) throws IOException, InterruptedException {
        AccessToken token = tokens.get(user);
        if (token == null || token.endsBefore(clock.instant().plus(SPARE))) {
            token = login.as(user);
            tokens.put(user, token);
        }
        return token.value();
    }
}
