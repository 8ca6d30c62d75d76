package org.markettracker.deploy.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.engine.Engine;
import org.markettracker.deploy.local.engine.EngineHost;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.Ending;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.LogTail;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.ProcessLedger;

/** The PostgreSQL server, on loopback; data are kept, and safe against a power cut when {@code durable}. */
public final class PostgresEngine implements Engine {

    private static final Duration INITDB = Duration.ofMinutes(2);
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final StackDirectories directories;
    private final int port;
    private final boolean durable;
    private final ProcessLedger ledger;
    private volatile @Nullable ChildProcess server;

    public PostgresEngine(StackDirectories directories, int port, boolean durable, ProcessLedger ledger) {
        this.directories = directories;
        this.port = port;
        this.durable = durable;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void start() throws IOException {
        Path data = directories.data().resolve("postgresql");
        Path log = directories.log(name());
        Path program = directories.program(name());
        FileTree.snapshot(new PostgresProgram(directories.engines()).unpacked(), program);
        PostgresCommand commands = PostgresCommand.of(program);
        if (!Files.exists(data)) {
            initialise(commands, data, log);
        }
        ChildProcess started = ChildProcess.start(name(), commands.server(data, port, durable), Map.of(), log, ledger);
        server = started;
        Databases databases = new Databases(port);
        started.awaitReady(START, databases::answer);
    }

    @Override
    public void close() {
        ChildProcess started = server;
        server = null;
        if (started != null) {
            // INT: whoever is still connected is thrown out; TERM would wait for him.
            started.stop(STOP, Ending.INTERRUPT);
        }
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return Optional.ofNullable(server).flatMap(child -> ProcessIdentity.of(child.pid()));
    }

    private void initialise(PostgresCommand commands, Path data, Path log) throws IOException {
        Path half = data.resolveSibling("postgresql-half-done");
        FileTree.delete(half);
        Path password = Files.createDirectories(directories.data()).resolve("postgresql-password");
        Files.writeString(password, Databases.SUPERUSER_PASSWORD);
        ChildProcess initdb = ChildProcess.start("initdb", commands.initdb(half, password), Map.of(), log, ledger);
        int status = initdb.awaitEnd(INITDB);
        Files.delete(password);
        if (status != 0) {
            throw new IOException("PostgreSQL's data could not be made in " + half + ". " + LogTail.of(log));
        }
        if (!EngineHost.isLoopback()) {
            Files.writeString(
                    half.resolve("pg_hba.conf"), "host all all all scram-sha-256\n", StandardOpenOption.APPEND);
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }
}
