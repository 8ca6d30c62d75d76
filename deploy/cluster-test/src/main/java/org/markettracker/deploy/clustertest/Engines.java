package org.markettracker.deploy.clustertest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * names, with databases, topics and secrets as an operator would have made them. Runs until it is ended, or told to end.
 */
public final class Engines {
    private static final EnginePorts PORTS = new EnginePorts(15432, 9092, 9093, 8180);
    private static final int NO_GATEWAY = 8080;

    private Engines() {}

    /**
     * Arguments: the directory with the unpacked engines, and one of its own. There a file {@code ready} says that all run,
     * and a file {@code enough} ends them, after which {@code ready} is gone. No signal: whoever asks may be in another
     * process namespace.
     */
    public static void main(String... arguments) {
        KafkaLogging.quiet();
        int outcome = 1;
        try {
            run(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
            outcome = 0;
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace(System.err);
        } finally {
            System.exit(outcome); // also when some engine runs already and keeps Java alive
        }
    }

    private static void run(Path programs, Path home) throws IOException, InterruptedException {
        Secrets secrets = Secrets.in(home.resolve("secrets"));
        StackDirectories directories = new StackDirectories(programs, home);
        LocalStack stack =
                new LocalStack(directories, PORTS, NO_GATEWAY, true, new ProcessLedger(directories.ledger()));
        Path ready = home.resolve("ready");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, ready), "end"));
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
        addresses.write(ready);
        while (!Files.exists(home.resolve("enough"))) {
            Thread.sleep(500);
        }
    }

    private static void end(LocalStack stack, Path ready) {
        try {
            stack.close();
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            System.err.println("an engine could not be ended: " + e);
        }
    }
}
