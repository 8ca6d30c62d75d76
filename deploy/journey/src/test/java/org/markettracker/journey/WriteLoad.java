package org.markettracker.journey;

import static org.markettracker.journey.OwnTracker.journey;
import static org.markettracker.journey.OwnTracker.revenue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** Clients that write and read while something happens to the replicas: one insists, the other asks only once. */
final class WriteLoad {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int STATEMENTS = 40;

    private final Replicas replicas;

    WriteLoad(Replicas replicas) {
        this.replicas = replicas;
    }

    /** Writes statements one after the other, each until it is acknowledged, and answers the acknowledged ids. */
    Set<String> write(String name, CountDownLatch acknowledgements) {
        Visitor writer = replicas.visitor("analyst");
        Set<String> written = new HashSet<>();
        for (int i = 0; i < STATEMENTS; i++) {
            String id = name + "-" + i;
            String body = revenue("2020", ">" + (400 + i) + "亿");
            Awaitility.await().pollDelay(Duration.ZERO).atMost(SOON).until(() -> {
                try {
                    return writer.put(journey("market/statements/" + id), body).statusCode() / 100 == 2;
                } catch (IOException unanswered) {
                    return false;
                }
            });
            written.add(id);
            acknowledgements.countDown();
        }
        return written;
    }

    /** Writes and reads, each once, and answers how often which status came; 0 is an answer that did not come. */
    Map<Integer, Integer> ask(String read, AtomicBoolean done) {
        Visitor visitor = replicas.visitor("analyst");
        Map<Integer, Integer> statuses = new HashMap<>();
        String body = revenue("2020", ">400亿");
        while (!done.get()) {
            for (int i = 0; i < 5; i++) {
                int status = i == 0
                        ? status(() -> visitor.put(journey("market/statements/calm-0"), body))
                        : status(() -> visitor.get(read));
                statuses.merge(status, 1, Integer::sum);
            }
        }
        return statuses;
    }

    private static int status(Callable<HttpResponse<byte[]>> request) {
        try {
            return request.call().statusCode();
        } catch (Exception unanswered) {
            return 0;
        }
    }
}
