package org.markettracker.deploy.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.engine.Engine;
import org.markettracker.deploy.local.engine.EnginePorts;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.process.ProcessIdentity;

/** The Kafka broker, in this JVM. It must be closed, else the next start has to recover its log. */
public final class KafkaEngine implements Engine {

    private final Path data;
    private final EnginePorts ports;
    private volatile @Nullable KafkaRaftServer server;

    public KafkaEngine(StackDirectories directories, EnginePorts ports) {
        this.data = directories.data().resolve("kafka");
        this.ports = ports;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() throws IOException {
        Properties settings = BrokerSettings.of(data, ports);
        if (!Files.exists(data.resolve("meta.properties"))) {
            format();
        }
        KafkaRaftServer starting = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server = starting;
        starting.startup();
    }

    @Override
    public void close() {
        KafkaRaftServer started = server;
        server = null;
        if (started != null) {
            started.shutdown();
            started.awaitShutdown();
        }
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return Optional.empty();
    }

    /** It lives and ends with this process. */
    @Override
    public boolean alive() {
        return server != null;
    }

    /** A broker whose start is broken off may leave threads behind. */
    @Override
    public boolean startMayBeInterrupted() {
        return false;
    }

    private void format() throws IOException {
        Files.createDirectories(data);
        try (PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(unheard)
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setDirectories(java.util.List.of(data.toString()))
                    .setMetadataLogDirectory(data.toString())
                    .setHasDynamicQuorum(false)
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Kafka could not format " + data + ": " + e.getMessage(), e);
        }
    }
}
