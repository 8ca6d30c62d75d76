package org.markettracker.deploy.local.apps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.deploy.local.process.Restartable;

/** One packaged application: started, awaited, ended, killed, started again. Its log goes on over all its lives. */
public final class Application implements Restartable {

    private static final String RUNNER = "quarkus-run.jar";
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Part part;
    private final Path packaged;
    private final Path program;
    private final Map<String, String> environment;
    private final Path log;
    private final ProcessLedger ledger;
    private volatile @Nullable ChildProcess process;

    /**
     * An application that does not run yet.
     *
     * @param packaged where the build leaves it
     * @param program where its snapshot goes, which no later build takes away
     */
    public Application(
            Part part, Path packaged, Path program, Map<String, String> environment, Path log, ProcessLedger ledger) {
        this.part = part;
        this.packaged = packaged;
        this.program = program;
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.ledger = ledger;
    }

    public Part part() {
        return part;
    }

    public Path log() {
        return log;
    }

    @Override
    public String name() {
        return part.module();
    }

    /** Starts it; it is not yet ready then. */
    @Override
    public synchronized void start() throws IOException {
        if (alive()) {
            throw new IllegalStateException(part.module() + " runs already");
        }
        if (!started()) {
            snapshot();
        }
        // What a killed application leaves there goes with its program, not into the machine's directory.
        Path temporary = Files.createDirectories(program.resolveSibling(part.module() + "-tmp"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms48m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                program.resolve(RUNNER).toString());
        process = ChildProcess.start(part.module(), command, environment, log, ledger);
    }

    /** Waits until it says that it is ready; fails with the end of its log when it ends or takes too long. */
    public void awaitReady(Duration atMost) {
        running().awaitReady(atMost, this::ready);
    }

    /** Whether it answers that it is ready, now. */
    public boolean ready() {
        URI health = URI.create("http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT") + "/q/health/ready");
        try {
            HttpRequest request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean alive() {
        return child().filter(ChildProcess::alive).isPresent();
    }

    public long pid() {
        return running().pid();
    }

    /** Memory that it holds now, in KiB; 0 when it does not run. */
    public long residentKib() {
        return child().map(ChildProcess::residentKib).orElse(0L);
    }

    /** Asks it to end, and kills it when it does not in time; false then. Nothing to do when it does not run. */
    public boolean stop(Duration grace) {
        return child().map(one -> one.stop(grace)).orElse(true);
    }

    /** Ends it as a power cut would. */
    public void killAtOnce() {
        running().killAtOnce();
    }

    private boolean started() {
        return process != null;
    }

    /** At the first start only: a later life is that of the same program, whatever was built meanwhile. */
    private void snapshot() throws IOException {
        if (!Files.exists(packaged.resolve(RUNNER))) {
            throw new IOException(part.module() + " is not built: there is no " + packaged.resolve(RUNNER)
                    + "; build it: ./mvnw -q package -DskipTests");
        }
        FileTree.snapshot(packaged, program);
    }

    private Optional<ChildProcess> child() {
        return Optional.ofNullable(process);
    }

    private ChildProcess running() {
        return child().orElseThrow(() -> new IllegalStateException(part.module() + " was never started"));
    }
}
