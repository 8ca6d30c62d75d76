package org.markettracker.deploy.clustertest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.identity.Login;
import org.markettracker.deploy.local.load.ReferenceLoad;

/** The way of the first tracker from the analyst to the client, through the gateway's Service. */
public final class Journey {
    private static final String EDITION = "/api/v1/trackers/china-vaas/editions/2021H1";

    private Journey() {}

    /** Arguments: the address of the gateway, and of the realm. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        String gateway = arguments[0];
        String realm = arguments[1];
        new ReferenceLoad(gateway, realm, Clock.systemUTC(), System.out::println).run();
        String token = new Login(realm, Clock.systemUTC())
                .as("client", "dev-only-client")
                .value();
        HttpClient http = HttpClient.newHttpClient();
        require(http, gateway + EDITION, null, 401);
        JsonNode document = new ObjectMapper().readTree(require(http, gateway + EDITION, token, 200));
        check("published", document.at("/edition/state").asText());
        check("16", Integer.toString(document.at("/evidence/market").size()));
        check("7", Integer.toString(document.at("/vendors").size()));
        check("3", Integer.toString(document.at("/manifest/parts").size()));
        System.out.println("journey passed in "
                + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
    }

    private static byte[] require(HttpClient http, String url, @Nullable String token, int status)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        check(Integer.toString(status), Integer.toString(answer.statusCode()));
        return answer.body();
    }

    private static void check(String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("expected " + expected + ", but found " + found);
        }
    }
}
