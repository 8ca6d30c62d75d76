package org.markettracker.helm.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.markettracker.deploy.local.apps.Application;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.apps.PartPorts;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.database.ServiceDatabase;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.deploy.local.process.Waiting;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;
import org.markettracker.helm.chart.Rendering;
import org.markettracker.testing.TestStack;

/**
 * The applications with the environment of the rendered chart and nothing else, but for what one machine needs: ports of
 * their own, and the profile that lets the passwords of the test stack pass.
 */
final class RenderedInstallation implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(180);

    final StackAddresses stack = TestStack.join();
    final PartPorts ports = PartPorts.free();
    final SecuredBroker broker;
    private final Rendering rendering;
    private final Path directory;
    private final ProcessLedger ledger;
    private final Map<Part, ServiceDatabase> databases = new EnumMap<>(Part.class);
    private final Map<Part, Application> applications = new EnumMap<>(Part.class);

    RenderedInstallation() throws IOException {
        directory = Files.createTempDirectory("market-tracker-rendered-");
        ledger = new ProcessLedger(directory.resolve("processes"));
        Chart engines = Chart.ofEngines();
        Rendering topics = engines.render(engines.values("three-nodes"));
        broker = new SecuredBroker(directory, topics.of("KafkaUser").toList(), ledger);
        makeTopics(topics);
        String prefix = "r" + UUID.randomUUID().toString().substring(0, 8) + "_";
        Map<String, String> values = new TreeMap<>(Map.of(
                "engines.postgresql.host", "127.0.0.1",
                "engines.postgresql.port", Integer.toString(stack.postgresPort()),
                "engines.kafka.bootstrapServers", broker.bootstrapServers(),
                "engines.kafka.protocol", "SASL_PLAINTEXT",
                "engines.kafka.mechanism", "PLAIN",
                "engines.keycloak.realmUrl", stack.realmUrl(),
                "shutdown.drainSeconds", "5"));
        values.putAll(Map.of(
                "exposure.kind", "ingress",
                "exposure.https", "true",
                "exposure.host", "tracker.house.example",
                "exposure.ingress.tlsSecret", "tracker-tls",
                "exposure.trustedProxies[0]", "127.0.0.1"));
        for (Part part : Part.owners()) {
            String name = part.database().orElseThrow();
            databases.put(part, new Databases(stack.postgresPort()).ensure(prefix + name));
            values.put(name + ".database.name", prefix + name);
        }
        Chart chart = Chart.ofApplications();
        rendering = chart.render(chart.values("minimal"), values);
    }

    /** As if Kafka had been lost: every topic is there, and empty. */
    void loseTopics() throws IOException {
        Rendering topics = Chart.ofEngines().render(Chart.ofEngines().values("three-nodes"));
        List<String> names = topics.of("KafkaTopic").map(Manifest::name).toList();
        try (Admin admin = Admin.create(broker.clientOfRoot())) {
            admin.deleteTopics(names).all().get();
            Waiting.until("the topics are gone", READY, () -> {
                try {
                    return admin.listTopics().names().get().stream().noneMatch(names::contains);
                } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                    return false;
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
        makeTopics(topics);
    }

    private void makeTopics(Rendering topics) throws IOException {
        List<NewTopic> wanted = topics.of("KafkaTopic")
                .map(topic -> {
                    Map<String, String> configuration = Manifest.texts(topic.at("spec/config"));
                    configuration.remove("min.insync.replicas");
                    return new NewTopic(
                                    topic.name(), topic.at("spec/partitions").asInt(), (short) 1)
                            .configs(configuration);
                })
                .toList();
        try (Admin admin = Admin.create(broker.clientOfRoot())) {
            admin.createTopics(wanted).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
    }

    /** Runs the init container that often at once; says how each ended. */
    List<Integer> migrate(Part part, int replicas) throws IOException {
        List<ChildProcess> running = new ArrayList<>();
        for (int i = 0; i < replicas; i++) {
            running.add(ChildProcess.start(
                    "migrate-" + part.module() + i,
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-jar",
                            part.packaged(Project.root())
                                    .resolve("quarkus-run.jar")
                                    .toString()),
                    environment(
                            part,
                            rendering
                                    .one("Deployment", "-" + part.module())
                                    .pod()
                                    .path("initContainers")
                                    .path(0)),
                    directory.resolve("migrate-" + part.module() + i + ".log"),
                    ledger));
        }
        return running.stream().map(one -> one.awaitEnd(READY)).toList();
    }

    /** Starts the serving containers, and waits until each is ready. */
    void start() throws IOException {
        for (Part part : Part.values()) {
            if (!applications.containsKey(part)) {
                applications.put(part, make(part));
            }
            application(part).start();
        }
        applications.values().forEach(application -> application.awaitReady(READY));
    }

    private Application make(Part part) {
        return new Application(
                part,
                part.packaged(Project.root()),
                directory.resolve("programs").resolve(part.module()),
                environment(
                        part, rendering.one("Deployment", "-" + part.module()).serving()),
                directory.resolve(part.module() + ".log"),
                ledger);
    }

    void stop() {
        applications.values().forEach(application -> application.stop(Duration.ofSeconds(40)));
    }

    /** Runs SQL in the database of an owner, as its owner role. */
    void asOwner(Part part, String sql) throws SQLException {
        Map<String, String> database = databases.get(part).environment();
        try (Connection connection = DriverManager.getConnection(
                        database.get("DB_URL"), database.get("DB_OWNER_USER"), database.get("DB_OWNER_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Application application(Part part) {
        return java.util.Objects.requireNonNull(applications.get(part), part + " was not started");
    }

    private Map<String, String> environment(Part part, JsonNode container) {
        Map<String, String> environment = new HashMap<>(
                Manifest.texts(rendering.one("ConfigMap", "-" + part.module()).at("data")));
        for (JsonNode one : container.path("env")) {
            String name = one.path("name").asText();
            environment.put(name, one.has("value") ? one.path("value").asText() : secret(part, name));
        }
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http(part)));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(part)));
        if (part == Part.GATEWAY) {
            Part.owners()
                    .forEach(owner -> environment.put(
                            owner.database().orElseThrow().toUpperCase(java.util.Locale.ROOT) + "_URL",
                            ports.url(owner)));
        }
        return environment;
    }

    private String secret(Part part, String name) {
        return switch (name) {
            case "KAFKA_SASL_JAAS_CONFIG" -> SecuredBroker.jaasOf(part.module());
            case "OIDC_WEB_SECRET", "SESSION_SECRET" -> "0123456789-0123456789-0123456789-0123456789";
            default -> String.valueOf(databases.get(part).environment().get(name));
        };
    }

    @Override
    public void close() {
        applications.values().forEach(application -> application.stop(Duration.ofSeconds(40)));
        broker.close();
        databases.values().forEach(new Databases(stack.postgresPort())::drop);
        try {
            FileTree.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
