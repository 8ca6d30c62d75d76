package org.markettracker.deploy.clustertest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.markettracker.deploy.local.identity.AccessToken;

/**
 * A client and an analyst at the gateway's Service. Connections speak HTTP/1.1, as proxies before a gateway do, are kept for
 * some requests and then made anew, as by many users.
 */
final class Visitors {
    /** Logs a user in. */
    interface Logins {
        AccessToken as(String username, String password) throws IOException, InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 16;

    private final String gateway;
    private final Logins logins;
    private final HttpClient[] clients = new HttpClient[CONNECTIONS];
    private volatile AccessToken client;
    private volatile AccessToken analyst;

    Visitors(String gateway, Logins logins) throws IOException, InterruptedException {
        this.gateway = gateway;
        this.logins = logins;
        this.client = logins.as("client", "dev-only-client");
        this.analyst = logins.as("analyst", "dev-only-analyst");
        for (int i = 0; i < CONNECTIONS; i++) {
            clients[i] = connection();
        }
    }

    HttpRequest.Builder asClient(String path) {
        return request(path, client);
    }

    HttpRequest.Builder asAnalyst(String path) {
        return request(path, analyst);
    }

    /** Sends the request of that number, on one of the connections. */
    HttpResponse<byte[]> send(int number, HttpRequest.Builder request) throws IOException, InterruptedException {
        int connection = number % CONNECTIONS;
        if (ThreadLocalRandom.current().nextInt(20) == 0) {
            clients[connection] = connection();
        }
        return clients[connection].send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Logs both in again: tokens end after minutes. Where that fails the old ones go on until they are refused. */
    void renew() {
        try {
            client = logins.as("client", "dev-only-client");
            analyst = logins.as("analyst", "dev-only-analyst");
        } catch (IOException e) {
            System.err.println("tokens are not renewed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path, AccessToken token) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json");
    }

    private static HttpClient connection() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }
}
