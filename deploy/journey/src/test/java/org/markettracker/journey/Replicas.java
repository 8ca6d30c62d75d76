package org.markettracker.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.markettracker.deploy.local.apps.Application;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.apps.PartEnvironments;
import org.markettracker.deploy.local.apps.PartPorts;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.Topics;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.database.ServiceDatabase;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.identity.Login;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.testing.TestStack;

/**
 * Several replicas of each application on one machine, told apart only by their ports, each kind behind a balancer; all
 * tell their traces to a collector, as in production, and log as there.
 */
final class Replicas implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(180);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Path ROOT = Path.of(System.getProperty("market-tracker.root"));

    /** One of several, with the environment that it was started in. */
    record Replica(Application application, int port, int management) {
        String url() {
            return "http://localhost:" + port;
        }

        /** The value of a metric without labels; 0 as long as nobody counted. */
        double metric(String name) throws IOException, InterruptedException {
            return metrics()
                    .lines()
                    .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }

        String metrics() throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/metrics"))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        }

        String log() throws IOException {
            return Files.readString(application.log());
        }
    }

    private final StackAddresses stack = TestStack.join();
    private final String prefix = "r" + UUID.randomUUID().toString().substring(0, 8);
    private final Path directory = Files.createTempDirectory("market-tracker-replicas-");
    private final Map<Part, Balancer> balancers = new EnumMap<>(Part.class);
    private final Map<Part, List<Replica>> replicas = new EnumMap<>(Part.class);
    private final List<ServiceDatabase> databases = new ArrayList<>();
    private final Collector collector = new Collector();

    Replicas() throws IOException {
        for (Part part : Part.values()) {
            balancers.put(part, new Balancer());
            replicas.put(part, new ArrayList<>());
            part.database()
                    .ifPresent(name -> databases.add(new Databases(stack.postgresPort()).ensure(prefix + "_" + name)));
        }
        TestStack.allowWebLogin(balancer(Part.GATEWAY).port());
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.ensure(prefix + ".", PublishedLanguage.topics());
        }
    }

    /** Starts one more; it is not ready yet. */
    Replica start(Part part) throws IOException {
        PartPorts ports = PartPorts.free();
        Map<String, String> told = new PartEnvironments(stack, ports, prefix + ".", prefix + "_").of(part);
        for (Part owner : Part.owners()) {
            told.replace(owner.name() + "_URL", balancer(owner).url());
        }
        told.put("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url());
        told.put("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        told.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");
        told.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        told.put("ACCESS_LOG", "true");
        // Long enough for the balancer to hear that one is going.
        told.put("QUARKUS_SHUTDOWN_DELAY", "2s");
        String name = part.module() + "-" + (of(part).size() + 1);
        Application application = new Application(
                part,
                part.packaged(ROOT),
                directory.resolve(".programs").resolve(name),
                told,
                directory.resolve(name + ".log"),
                new ProcessLedger(directory.resolve(name + ".processes")));
        Replica replica = new Replica(application, ports.http(part), ports.management(part));
        of(part).add(replica);
        balancer(part).add(application, replica.port());
        application.start();
        return replica;
    }

    /** Starts so many of each kind, and returns when all are ready. */
    void start(int owners, int gateways) throws IOException {
        for (Part part : Part.values()) {
            for (int i = 0; i < (part == Part.GATEWAY ? gateways : owners); i++) {
                start(part);
            }
        }
        replicas.values().stream().flatMap(List::stream).forEach(each -> each.application()
                .awaitReady(READY));
    }

    /** Ends one as an upgrade does: it is told to, and given time. */
    void end(Replica replica) {
        replica.application().stop(GRACE);
    }

    List<Replica> of(Part part) {
        return replicas.getOrDefault(part, List.of());
    }

    List<Replica> alive(Part part) {
        return of(part).stream().filter(each -> each.application().alive()).toList();
    }

    Balancer balancer(Part part) {
        return balancers.get(part);
    }

    Collector collector() {
        return collector;
    }

    /** A visitor at the address of all gateways together. */
    Visitor visitor(String user) {
        return visitor(user, balancer(Part.GATEWAY).url());
    }

    Visitor visitor(String user, String url) {
        return new Visitor(url, user, new Login(stack.realmUrl(), Clock.systemUTC()));
    }

    String realmUrl() {
        return stack.realmUrl();
    }

    String kafka() {
        return stack.kafkaBootstrapServers();
    }

    String topic(String logicalName) {
        return prefix + "." + logicalName;
    }

    @Override
    public void close() throws IOException {
        List<Thread> enders = replicas.values().stream()
                .flatMap(List::stream)
                .map(each -> new Thread(() -> each.application().stop(GRACE)))
                .toList();
        enders.forEach(Thread::start);
        for (Thread each : enders) {
            try {
                each.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException(e));
            }
        }
        for (Balancer each : balancers.values()) {
            each.close();
        }
        collector.close();
        databases.forEach(new Databases(stack.postgresPort())::drop);
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.deleteAll(prefix + ".");
        }
        FileTree.delete(directory);
    }
}
