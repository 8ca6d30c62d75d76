package org.markettracker.market.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.apps.PartEnvironments;
import org.markettracker.deploy.local.apps.PartPorts;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.Topics;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.database.ServiceDatabase;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.testing.TestStack;

/** The packaged market-service with a database and topics of its own; closing it leaves nothing behind. */
final class MarketProgram implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(180);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final StackAddresses stack = TestStack.join();
    private final PartPorts ports = PartPorts.free();
    private final String prefix = "b" + UUID.randomUUID().toString().substring(0, 8);
    private final Path directory = Files.createTempDirectory("market-tracker-bench-");
    private final Path program = directory.resolve("program");
    private final ServiceDatabase database;
    private List<String> options;
    private ChildProcess process;

    /** @param options of the Java machine, its heap above all, and settings of the application as {@code -D} */
    MarketProgram(List<String> options) throws IOException {
        this.options = List.copyOf(options);
        database = new Databases(stack.postgresPort()).ensure(prefix + "_market");
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.ensure(prefix + ".", PublishedLanguage.topics());
        }
        FileTree.snapshot(Part.MARKET.packaged(Path.of(System.getProperty("market-tracker.root", "."))), program);
        process = begin();
        // Who is interrupted leaves no service behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "end-market-service"));
    }

    private ChildProcess begin() throws IOException {
        Map<String, String> environment =
                new HashMap<>(new PartEnvironments(stack, ports, prefix + ".", prefix + "_").of(Part.MARKET));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(options);
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("tmp")));
        command.addAll(List.of("-jar", program.resolve("quarkus-run.jar").toString()));
        return ChildProcess.start(
                "market-service", command, environment, log(), new ProcessLedger(directory.resolve("processes")));
    }

    /** Waits until it is ready, and answers the milliseconds that this took. */
    double ready() {
        long begin = System.nanoTime();
        process.awaitReady(
                READY, () -> ask(ports.http(Part.MARKET), "/q/health/ready").startsWith("200"));
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Ends it in its own time. */
    void stop() {
        process.stop(Duration.ofSeconds(30));
    }

    /** Ends it where it runs, starts it again, and answers the milliseconds until it was ready. */
    double again() throws IOException {
        stop();
        process = begin();
        return ready();
    }

    /** The same with other options. */
    double again(List<String> other) throws IOException {
        options = List.copyOf(other);
        return again();
    }

    /** Processor time that it has taken since it was started. */
    Duration worked() {
        return ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    Calls calls() {
        return new Calls(ports.url(Part.MARKET));
    }

    OtherParts otherParts() {
        return new OtherParts(stack.kafkaBootstrapServers(), prefix + ".");
    }

    ServiceDatabase database() {
        return database;
    }

    Path log() {
        return directory.resolve("market-service.log");
    }

    long residentMib() {
        return process.residentKib() >> 10;
    }

    /** The most memory that it ever held. */
    long mostResidentMib() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /** What of its heap is in use after a full collection. */
    long heapMib() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("jcmd.log").toFile())
                .start()
                .waitFor();
        return Math.round(metric("jvm_memory_used_bytes{area=\"heap\"")) >> 20;
    }

    /** The sum of all lines of a metric that begin so. */
    double metric(String begin) {
        return ask(ports.management(Part.MARKET), "/q/metrics")
                .lines()
                .filter(line -> line.startsWith(begin))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String ask(int port, String path) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + "\n" + answer.body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        new Databases(stack.postgresPort()).drop(database);
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.deleteAll(prefix + ".");
        }
        FileTree.delete(directory);
    }
}
