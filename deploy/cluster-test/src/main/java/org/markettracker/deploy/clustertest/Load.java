package org.markettracker.deploy.clustertest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.markettracker.deploy.local.identity.AccessToken;
import org.markettracker.deploy.local.identity.Login;

/**
 * Reads and writes through the gateway's Service at an even pace, nothing twice, and counts what fails; at the end every
 * write that was acknowledged must be there. Connections are kept for some requests and then made anew, as by many clients.
 */
public final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int CONNECTIONS = 16;
    private static final int WRITES = 10; // one request in so many
    private static final String READ = "/api/v1/trackers/china-vaas/editions/2021H1";
    private static final String TRACKER = "/api/v1/trackers/cluster-load";
    private static final String TITLE =
            """
            {"title":{"en":"Load"},"geography":"CN","currency":"CNY","unit":"CNY_100M","frequency":"semi-annual",
             "firstPeriod":"2019","lastPeriod":"2025","segments":[{"id":"total","name":{"en":"Total"},"residual":false}]}
            """;

    private final String gateway;
    private final Login login;
    private final HttpClient[] clients = new HttpClient[CONNECTIONS];
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final String run = "L" + Long.toString(System.currentTimeMillis(), 36);
    private volatile AccessToken client;
    private volatile AccessToken analyst;

    private Load(String gateway, String realm) throws IOException, InterruptedException {
        this.gateway = gateway;
        this.login = new Login(realm, Clock.systemUTC());
        this.client = login.as("client", "dev-only-client");
        this.analyst = login.as("analyst", "dev-only-analyst");
        for (int i = 0; i < CONNECTIONS; i++) {
            clients[i] = connection();
        }
    }

    /**
     * Arguments: gateway, realm, requests a second, a file: the load goes on until it is there, or for half an hour. Ends
     * with 1 when anything failed or was lost.
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Load load = new Load(arguments[0], arguments[1]);
        load.begin();
        Outcomes outcomes = load.run(Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        int lost = load.lost();
        System.out.println(outcomes + "; " + load.written.size() + " writes acknowledged, " + lost + " of them lost");
        System.exit(outcomes.failed() + lost == 0 ? 0 : 1);
    }

    /** HTTP/1.1, as proxies before a gateway speak it. */
    private static HttpClient connection() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private void begin() throws IOException, InterruptedException {
        send(clients[0], request(TRACKER, analyst).PUT(HttpRequest.BodyPublishers.ofString(TITLE)));
        send(
                clients[0],
                request(TRACKER + "/editions", analyst)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"edition\":\"2021H1\"}")));
    }

    private Outcomes run(int rate, Path end) throws InterruptedException {
        Instant began = Instant.now();
        Outcomes outcomes = new Outcomes(began);
        ExecutorService workers = Executors.newFixedThreadPool(64);
        long pace = 1_000_000_000L / rate;
        long next = System.nanoTime();
        for (int i = 0; i < LONGEST.toSeconds() * rate && !Files.exists(end); i++) {
            int number = i;
            workers.execute(() -> one(number, outcomes));
            if (i % (rate * 60) == 0) {
                renew();
            }
            next += pace;
            LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
        }
        workers.shutdown();
        if (!workers.awaitTermination(60, TimeUnit.SECONDS)) {
            outcomes.bad("still unanswered", Instant.now());
        }
        return outcomes;
    }

    private void one(int number, Outcomes outcomes) {
        int connection = number % CONNECTIONS;
        if (ThreadLocalRandom.current().nextInt(20) == 0) {
            clients[connection] = connection();
        }
        boolean write = number % WRITES == 0;
        String id = run + "-" + number % 200;
        long began = System.nanoTime();
        try {
            int status = send(clients[connection], write ? statement(id, number) : request(READ, client))
                    .statusCode();
            if (status / 100 == 2) {
                outcomes.good(Duration.ofNanos(System.nanoTime() - began));
                if (write) {
                    written.add(id);
                }
            } else {
                outcomes.bad((write ? "write " : "read ") + status, Instant.now());
            }
        } catch (IOException e) {
            outcomes.bad((write ? "write " : "read ") + e, Instant.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder statement(String id, int number) {
        String body =
                "{\"segment\":\"total\",\"measure\":\"revenue\",\"period\":\"2020\",\"unit\":\"CNY_100M\",\"status\":\"A\","
                        + "\"stated\":\">" + (400 + number % 100)
                        + "亿\",\"source\":\"load\",\"confidence\":3,\"section\":\"test\"}";
        return request(TRACKER + "/editions/2021H1/market/statements/" + id, analyst)
                .PUT(HttpRequest.BodyPublishers.ofString(body));
    }

    /** How many acknowledged writes the owner does not know, asked through the gateway. */
    private int lost() throws IOException, InterruptedException {
        int lost = 0;
        for (String id : written) {
            int status = send(clients[0], request(TRACKER + "/editions/2021H1/market/statements/" + id, analyst))
                    .statusCode();
            lost += status == 200 ? 0 : 1;
        }
        return lost;
    }

    private HttpRequest.Builder request(String path, AccessToken token) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<byte[]> send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void renew() {
        try {
            client = login.as("client", "dev-only-client");
            analyst = login.as("analyst", "dev-only-analyst");
        } catch (IOException e) {
            System.err.println("tokens are not renewed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
