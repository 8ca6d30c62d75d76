package org.markettracker.deploy.clustertest;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.markettracker.deploy.local.identity.Login;

/**
 * Reads and writes through the gateway's Service at an even pace, nothing twice, and counts what fails; at the end every
 * write that was acknowledged must be there. Each load writes into a tracker of its own and each write has an id of its
 * own, so that a write that is lost leaves a gap.
 */
public final class Load {
    static final int ALL_WELL = 0;
    static final int LOST = 2;
    static final int FAILED = 3; // not 1, which Java answers when the load itself broke

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int WRITES = 10; // one request in so many
    private static final String READ = "/api/v1/trackers/china-vaas/editions/2021H1";
    private static final String TITLE =
            """
            {"title":{"en":"Load"},"geography":"CN","currency":"CNY","unit":"CNY_100M","frequency":"semi-annual",
             "firstPeriod":"2019","lastPeriod":"2025","segments":[{"id":"total","name":{"en":"Total"},"residual":false}]}
            """;

    private final Visitors visitors;
    private final Acknowledged acknowledged = new Acknowledged();
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final String tracker = "/api/v1/trackers/load-" + run;

    Load(Visitors visitors) {
        this.visitors = visitors;
    }

    /**
     * Arguments: gateway, realm, requests a second, a file: the load goes on until it is there, or for half an hour. Ends
     * with 2 when a write was lost, else with 3 when a request failed.
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Login login = new Login(arguments[1], Clock.systemUTC());
        Load load = new Load(new Visitors(arguments[0], login::as));
        System.exit(load.judge(Integer.parseInt(arguments[2]), Path.of(arguments[3])));
    }

    /** Runs it, says what became of it, and answers what {@link #main} ends with. */
    int judge(int rate, Path end) throws IOException, InterruptedException {
        begin();
        Outcomes outcomes = run(rate, end);
        visitors.renew();
        Set<String> lost = acknowledged.lost(this::asked, Duration.ofSeconds(1));
        if (!lost.isEmpty()) {
            System.out.println("lost: " + lost);
        }
        System.out.println(
                outcomes + "; " + acknowledged.size() + " writes acknowledged, " + lost.size() + " of them lost");
        if (!lost.isEmpty()) {
            return LOST;
        }
        return outcomes.failed() == 0 ? ALL_WELL : FAILED;
    }

    private void begin() throws IOException, InterruptedException {
        made(visitors.asAnalyst(tracker).PUT(HttpRequest.BodyPublishers.ofString(TITLE)));
        made(visitors.asAnalyst(tracker + "/editions")
                .POST(HttpRequest.BodyPublishers.ofString("{\"edition\":\"2021H1\"}")));
    }

    private void made(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = visitors.send(0, request);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
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
                visitors.renew();
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
        boolean write = number % WRITES == 0;
        String id = run + "-" + number;
        long began = System.nanoTime();
        try {
            int status = visitors.send(number, write ? statement(id, number) : visitors.asClient(READ))
                    .statusCode();
            if (status / 100 == 2) {
                outcomes.good(Duration.ofNanos(System.nanoTime() - began));
                if (write) {
                    acknowledged.add(id);
                }
            } else {
                outcomes.bad((write ? "write " : "read ") + status, Instant.now());
            }
        } catch (IOException | RuntimeException e) {
            outcomes.bad((write ? "write " : "read ") + e, Instant.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder statement(String id, int number) {
        String body = "{\"segment\":\"total\",\"measure\":\"revenue\",\"period\":\"" + (2019 + number / WRITES % 7)
                + "\",\"unit\":\"CNY_100M\",\"status\":\"A\",\"stated\":\">" + (400 + number % 100)
                + "亿\",\"source\":\"load\",\"confidence\":3,\"section\":\"test\"}";
        return written(id).PUT(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder written(String id) {
        return visitors.asAnalyst(tracker + "/editions/2021H1/market/statements/" + id);
    }

    /** The owner's answer, through the gateway; 0 where there is none. */
    private int asked(String id) throws InterruptedException {
        try {
            return visitors.send(0, written(id).timeout(Duration.ofSeconds(5))).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
