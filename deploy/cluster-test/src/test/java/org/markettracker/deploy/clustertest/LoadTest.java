package org.markettracker.deploy.clustertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.markettracker.deploy.local.identity.AccessToken;

/** A load on something that looks like a gateway, and forgets or fails as told. */
class LoadTest {
    private static final int REQUESTS = 60;

    @TempDir
    Path directory;

    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private int forgottenWrite;
    private int failedRead;
    private int trackerStatus = 201;

    LoadTest() throws IOException {}

    @BeforeEach
    void listens() {
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void ends() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void all_is_well_when_everything_is_answered_and_kept() throws Exception {
        assertEquals(Load.ALL_WELL, judged());
        assertTrue(writes.get() >= REQUESTS / 10 && kept.size() == writes.get(), writes + " writes, kept " + kept);
    }

    @Test
    void a_single_acknowledged_write_that_is_gone_is_seen() throws Exception {
        forgottenWrite = 3;
        failedRead = 7;
        assertEquals(Load.LOST, judged());
        assertEquals(writes.get() - 1, kept.size());
    }

    @Test
    void a_request_that_failed_is_told_apart_from_a_lost_write() throws Exception {
        failedRead = 7;
        assertEquals(Load.FAILED, judged());
    }

    @Test
    void a_load_that_cannot_begin_breaks_and_judges_nothing() {
        trackerStatus = 503;
        IOException broken = assertThrows(IOException.class, this::judged);
        assertTrue(String.valueOf(broken.getMessage()).endsWith("answered 503: "), broken.getMessage());
    }

    @Test
    void what_cannot_be_told_yet_is_asked_again_and_counts_as_lost_when_it_stays_so() throws InterruptedException {
        Acknowledged acknowledged = new Acknowledged();
        acknowledged.add("a");
        acknowledged.add("b");
        Queue<Integer> answers = new ArrayDeque<>(List.of(503, 0, 200, 404));
        assertEquals(Set.of("b"), acknowledged.lost(id -> answers.remove(), Duration.ZERO));
        assertEquals(Set.of("a", "b"), acknowledged.lost(id -> 503, Duration.ZERO));
        assertThrows(IllegalStateException.class, () -> acknowledged.add("a"));
    }

    private int judged() throws IOException, InterruptedException {
        AccessToken token = new AccessToken("any", Instant.MAX);
        String gateway = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Load(new Visitors(gateway, (user, password) -> token)).judge(300, directory.resolve("enough"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean get = exchange.getRequestMethod().equals("GET");
        int status;
        if (path.contains("/statements/")) {
            status = get ? kept.contains(path) ? 200 : 404 : write(path);
        } else {
            status = get ? read() : trackerStatus;
        }
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int write(String path) {
        if (writes.incrementAndGet() != forgottenWrite) {
            kept.add(path);
        }
        return 201;
    }

    private int read() throws IOException {
        int number = reads.incrementAndGet();
        if (number == REQUESTS) {
            Files.createFile(directory.resolve("enough"));
        }
        return number == failedRead ? 503 : 200;
    }
}
