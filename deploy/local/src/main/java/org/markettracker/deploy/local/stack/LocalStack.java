package org.markettracker.deploy.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.markettracker.deploy.local.broker.KafkaEngine;
import org.markettracker.deploy.local.database.PostgresEngine;
import org.markettracker.deploy.local.engine.Engine;
import org.markettracker.deploy.local.engine.EnginePorts;
import org.markettracker.deploy.local.engine.Engines;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.keycloak.KeycloakEngine;
import org.markettracker.deploy.local.process.ProcessLedger;

/** PostgreSQL, Kafka and Keycloak, each started at once and awaited where it is needed: Keycloak takes by far the longest. */
public final class LocalStack implements AutoCloseable {

    private final Engines engines = new Engines();
    private final CompletableFuture<Duration> keycloak;
    private final CompletableFuture<Duration> kafka;
    private final CompletableFuture<Duration> postgres;

    /**
     * Begins to start all three.
     *
     * @param gatewayPort where browsers come back to after login
     * @param durable whether PostgreSQL must survive a power cut
     */
    public LocalStack(
            StackDirectories directories, EnginePorts ports, int gatewayPort, boolean durable, ProcessLedger ledger) {
        keycloak = engines.start(new KeycloakEngine(directories, ports.keycloak(), gatewayPort, ledger));
        postgres = engines.start(new PostgresEngine(directories, ports.postgres(), durable, ledger));
        kafka = engines.start(new KafkaEngine(directories, ports));
    }

    /** Completed with the time it took when Keycloak answers. */
    public CompletableFuture<Duration> keycloak() {
        return keycloak;
    }

    public CompletableFuture<Duration> kafka() {
        return kafka;
    }

    public CompletableFuture<Duration> postgres() {
        return postgres;
    }

    /** Those that have started, for one who watches over them. */
    public List<Engine> started() {
        return engines.started();
    }

    public void awaitAll() {
        engines.awaitAll();
    }

    @Override
    public void close() throws IOException {
        engines.close();
    }
}
