package org.markettracker.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.markettracker.deploy.local.apps.Application;
import org.markettracker.deploy.local.apps.Applications;
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

/** The four packaged applications with databases and topics of their own; closing it leaves nothing behind. */
final class Installation implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(120);

    private final StackAddresses stack = TestStack.join();
    private final PartPorts ports = PartPorts.free();
    private final String prefix = "j" + UUID.randomUUID().toString().substring(0, 8);
    private final List<ServiceDatabase> databases = new ArrayList<>();
    private final Path directory;
    private final Applications applications;

    Installation() throws IOException {
        directory = Files.createTempDirectory("market-tracker-journey-");
        TestStack.allowWebLogin(ports.http(Part.GATEWAY));
        for (Part owner : Part.owners()) {
            databases.add(new Databases(stack.postgresPort())
                    .ensure(prefix + "_" + owner.database().orElseThrow()));
        }
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.ensure(prefix + ".", PublishedLanguage.topics());
        }
        applications = new Applications(
                Path.of(System.getProperty("market-tracker.root")),
                new PartEnvironments(stack, ports, prefix + ".", prefix + "_"),
                directory,
                new ProcessLedger(directory.resolve("processes")));
    }

    /** Starts all four and waits until each is ready. */
    void start() throws IOException {
        try {
            for (Part part : Part.values()) {
                application(part).start();
            }
            for (Part part : Part.values()) {
                application(part).awaitReady(READY);
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Ends one as a power cut would. */
    void kill(Part part) {
        application(part).killAtOnce();
    }

    /** Starts one again and waits until it is ready. */
    void startAgain(Part part) throws IOException {
        application(part).start();
        application(part).awaitReady(READY);
    }

    Application application(Part part) {
        return applications.of(part);
    }

    String url(Part part) {
        return "http://localhost:" + ports.http(part);
    }

    int managementPort(Part part) {
        return ports.management(part);
    }

    String kafka() {
        return stack.kafkaBootstrapServers();
    }

    /** The name of a topic in this installation. */
    String topic(String logicalName) {
        return prefix + "." + logicalName;
    }

    String realmUrl() {
        return stack.realmUrl();
    }

    /** A visitor with the token of a development user, at the gateway. */
    Visitor visitor(String user) {
        return new Visitor(url(Part.GATEWAY), user, new Login(stack.realmUrl(), Clock.systemUTC()));
    }

    @Override
    public void close() {
        applications.close();
        databases.forEach(new Databases(stack.postgresPort())::drop);
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.deleteAll(prefix + ".");
        }
        try {
            FileTree.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
