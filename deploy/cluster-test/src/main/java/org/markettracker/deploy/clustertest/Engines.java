package org.markettracker.deploy.clustertest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.markettracker.deploy.local.broker.KafkaLogging;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.Topics;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.engine.EnginePorts;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.identity.KeycloakAdmin;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.deploy.local.stack.LocalStack;

/**
 * PostgreSQL, Kafka and Keycloak beside the cluster, at the address that the property {@code market-tracker.engine-host}
 * names, with databases, topics and secrets as an operator would have made them. Runs until it is ended.
 */
public final class Engines {
    private static final EnginePorts PORTS = new EnginePorts(15432, 9092, 9093, 8180);
    private static final int NO_GATEWAY = 8080;

    private Engines() {}

    /** Arguments: the directory with the unpacked engines, and one of its own. A file {@code ready} says that all run. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        KafkaLogging.quiet();
        Path home = Files.createDirectories(Path.of(arguments[1]));
        Secrets secrets = Secrets.in(home.resolve("secrets"));
        StackDirectories directories = new StackDirectories(Path.of(arguments[0]), home);
        LocalStack stack =
                new LocalStack(directories, PORTS, NO_GATEWAY, true, new ProcessLedger(directories.ledger()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "end"));
        stack.awaitAll();
        StackAddresses addresses = PORTS.addresses();
        Databases databases = new Databases(addresses.postgresPort());
        for (String owner : Secrets.OWNERS) {
            databases.ensure(owner);
            databases.changePassword(owner + "_app", secrets.of(owner + "_app"));
            databases.changePassword(owner + "_owner", secrets.of(owner + "_owner"));
        }
        try (Topics topics = new Topics(addresses.kafkaBootstrapServers())) {
            topics.ensure("", PublishedLanguage.topics());
        }
        new KeycloakAdmin(addresses.keycloakUrl()).changeWebSecret(secrets.of("web"));
        addresses.write(home.resolve("ready"));
        new CountDownLatch(1).await();
    }

    private static void end(LocalStack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            System.err.println("an engine could not be ended: " + e);
        }
    }
}
