package org.markettracker.helm.running;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.FreePorts;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.deploy.local.process.Waiting;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;

/**
 * A real broker with Kafka's own authorizer, which lets in the users of rendered KafkaUsers with exactly their rights. They
 * log in by PLAIN instead of SCRAM; what they may do is judged alike. A user's password is its name.
 */
final class SecuredBroker implements AutoCloseable {
    private static final String ROOT = "root";
    private static final Duration START = Duration.ofSeconds(90);

    private final int port = FreePorts.pick(1).get(0);
    private final ChildProcess process;

    SecuredBroker(Path directory, List<Manifest> users, ProcessLedger ledger) throws IOException {
        Path settings = settings(directory, users);
        Path log = directory.resolve("broker.log");
        ChildProcess format = ChildProcess.start(
                "format",
                java("kafka.tools.StorageTool", "format", "-t", "bWFya2V0LXRyYWNrZXItMQ", "-c", settings.toString()),
                Map.of(),
                log,
                ledger);
        if (format.awaitEnd(START) != 0) {
            throw new IOException("the broker's directory cannot be formatted:\n" + Project.text(log));
        }
        process = ChildProcess.start("broker", java("kafka.Kafka", settings.toString()), Map.of(), log, ledger);
        process.awaitReady(START, () -> !FreePorts.isFree(port));
        allow(users);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** What a client says to come in as this user. */
    Map<String, Object> clientOf(String user) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                jaasOf(user));
    }

    Map<String, Object> clientOfRoot() {
        return clientOf(ROOT);
    }

    static String jaasOf(String user) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                + user + "\";";
    }

    private Path settings(Path directory, List<Manifest> users) throws IOException {
        int controller = FreePorts.pick(1).get(0);
        StringBuilder jaas = new StringBuilder(jaasOf(ROOT).replace(";", " user_" + ROOT + "=\"" + ROOT + "\""));
        users.forEach(user -> jaas.append(" user_")
                .append(user.name())
                .append("=\"")
                .append(user.name())
                .append('"'));
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners", "CLIENTS://" + bootstrapServers(),
                "listener.security.protocol.map", "CONTROLLER:PLAINTEXT,CLIENTS:SASL_PLAINTEXT",
                "inter.broker.listener.name", "CLIENTS",
                "log.dirs", directory.resolve("broker").toString()));
        settings.putAll(Map.of(
                "sasl.enabled.mechanisms", "PLAIN",
                "sasl.mechanism.inter.broker.protocol", "PLAIN",
                "listener.name.clients.plain.sasl.jaas.config", jaas + ";",
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // Nobody is anonymous on the clients' listener; on the other the broker speaks to itself.
                "super.users", "User:" + ROOT + ";User:ANONYMOUS",
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0"));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "log.cleaner.dedupe.buffer.size", "33554432"));
        Path file = directory.resolve("broker.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }

    /** The broker runs on its own libraries, which are newer than the applications'. */
    private static List<String> java(String... main) {
        Path libraries = Project.root().resolve("deploy/local/target/lib");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-cp",
                libraries + "/*"));
        command.addAll(List.of(main));
        return command;
    }

    private void allow(List<Manifest> users) {
        List<AclBinding> rights = users.stream()
                .flatMap(user -> Manifest.items(user.at("spec/authorization/acls"))
                        .flatMap(acl -> Manifest.items(acl.path("operations"))
                                .map(operation -> right(user.name(), acl.path("resource"), operation.asText()))))
                .toList();
        Waiting.until("the broker lets its root in", START, () -> created(rights));
    }

    private boolean created(Collection<AclBinding> rights) {
        try (Admin admin = Admin.create(clientOfRoot())) {
            admin.createAcls(rights).all().get();
            return true;
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static AclBinding right(String user, com.fasterxml.jackson.databind.JsonNode resource, String operation) {
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.fromString(enumName(resource.path("type").asText())),
                        resource.path("name").asText(),
                        resource.path("patternType").asText().equals("prefix")
                                ? PatternType.PREFIXED
                                : PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + user, "*", AclOperation.fromString(enumName(operation)), AclPermissionType.ALLOW));
    }

    private static String enumName(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
