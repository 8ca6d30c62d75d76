package org.markettracker.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Three small servers in place of the owners: they remember what they hear and answer by the last word of the path. */
public final class FakeOwners implements QuarkusTestResourceLifecycleManager {

    /** A request as an owner got it. */
    @SuppressWarnings("ArrayRecordComponent") // compared byte by byte in the test
    public record Heard(
            String owner, String method, String path, @Nullable String query, Headers headers, byte[] body) {}

    /** What a download holds. */
    static final String FILE = "id,segment,measure\n".repeat(50_000);

    /** What is answered to a request instead of the usual. */
    record Answer(int status, String tag, String body) {}

    private static final Map<String, Answer> PREPARED = new ConcurrentHashMap<>();
    private static final List<Heard> HEARD = new CopyOnWriteArrayList<>();
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** From now on this is answered to requests of this method whose path ends so. */
    static void prepare(String method, String end, int status, String tag, String body) {
        PREPARED.put(method + " " + end, new Answer(status, tag, body));
    }

    static void forget() {
        PREPARED.clear();
        HEARD.clear();
    }

    static Heard last() {
        return HEARD.get(HEARD.size() - 1);
    }

    /** The last request of this method. */
    static Heard last(String method) {
        List<Heard> such =
                HEARD.stream().filter(heard -> heard.method().equals(method)).toList();
        return such.get(such.size() - 1);
    }

    static long count(String end) {
        return HEARD.stream().filter(heard -> heard.path().endsWith(end)).count();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>();
        for (String owner : List.of("market", "vendor", "forecast")) {
            configuration.put(owner.toUpperCase(Locale.ROOT) + "_URL", serve(owner));
        }
        configuration.put("owners.answer", "1s");
        configuration.put("owners.import-answer", "20s");
        return configuration;
    }

    private String serve(String owner) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(owner, exchange));
            server.setExecutor(threads);
            server.start();
            servers.add(server);
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(String owner, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        HEARD.add(new Heard(
                owner,
                exchange.getRequestMethod(),
                path,
                exchange.getRequestURI().getQuery(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes()));
        Headers back = exchange.getResponseHeaders();
        Answer prepared = prepared(exchange.getRequestMethod(), path);
        if (prepared != null) {
            back.set("Content-Type", prepared.status() < 400 ? "application/json" : "application/problem+json");
            back.set("ETag", prepared.tag());
            send(exchange, prepared.status(), prepared.body());
            return;
        }
        if (path.contains("/slow/")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1500)); // longer than a write may take
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "silent" -> {
                return; // never answered
            }
            case "stale" -> {
                back.set("Content-Type", "application/problem+json");
                send(exchange, 412, "{\"type\":\"urn:market-tracker:problem:stale\"}");
            }
            case "early" -> {
                back.set("Retry-After", "1");
                send(exchange, 409, "{}");
            }
            case "new" -> {
                back.set("ETag", "\"1\"");
                back.set("Location", "/api/v1/new");
                send(exchange, 201, "{}");
            }
            case "template" -> {
                back.set("Content-Disposition", "attachment; filename=\"file.csv\"");
                back.set("Content-Type", "text/csv;charset=UTF-8");
                send(exchange, 200, FILE);
            }
            case "linked" -> {
                back.set("Link", "<next>; rel=\"next\"");
                send(exchange, 200, "[]");
            }
            default -> {
                back.set("Content-Type", "application/json");
                send(exchange, 200, "{}");
            }
        }
    }

    private static @Nullable Answer prepared(String method, String path) {
        return PREPARED.entrySet().stream()
                .filter(each -> each.getKey().startsWith(method + " ")
                        && path.endsWith(each.getKey().substring(method.length() + 1)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
