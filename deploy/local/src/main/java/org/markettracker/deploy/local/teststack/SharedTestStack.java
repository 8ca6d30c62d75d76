package org.markettracker.deploy.local.teststack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.process.LogTail;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.Waiting;

/** The test stack of one lease, as those see it who use it: joined, started by the first to come, and ended. */
public final class SharedTestStack {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration END = Duration.ofMinutes(2);

    private final Lease lease;
    private final TestStackDirectory directory;

    public SharedTestStack(Lease lease) {
        this.lease = lease;
        this.directory = new TestStackDirectory(lease.directory());
    }

    /**
     * Where the engines are; starts them when nobody has yet.
     *
     * @param local the module's directory {@code deploy/local}, built
     */
    public StackAddresses join(Path local) throws IOException {
        Path lockFile = directory.path().resolveSibling(directory.path().getFileName() + ".lock");
        // Forks of one build may come at the same time; the lock's own file goes with the last of them.
        try (FileChannel channel = FileChannel.open(
                        lockFile,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || !Files.exists(directory.addresses()) || !directory.daemonAlive()) {
                TestStackDirectory.clearLeftovers(directory.path().getParent());
                start(local);
            }
            return StackAddresses.read(directory.addresses());
        }
    }

    /** The file with the addresses, for those that cannot find the lease. */
    public Path addresses() {
        return directory.addresses();
    }

    /** Ends it and waits until nothing of it is left; nothing to do when it was never started. */
    public void end() {
        ProcessIdentity daemon = directory.ledger().entries().get(TestStackDaemon.NAME);
        if (daemon == null) {
            return;
        }
        daemon.handle().ifPresent(ProcessHandle::destroy);
        Waiting.until(
                "the end of the test stack " + directory.path(),
                END,
                () -> !daemon.alive() && !Files.exists(directory.path()));
    }

    private void start(Path local) throws IOException {
        Path lib = local.resolve("target/lib");
        Path classes = local.resolve("target/classes");
        if (!Files.isDirectory(lib) || !Files.isDirectory(classes)) {
            throw new IOException("The test stack is not built in " + local
                    + "; build it: ./mvnw -q install -DskipTests -pl deploy/local,deploy/testing");
        }
        directory.delete();
        Files.createDirectories(directory.path());
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Djava.io.tmpdir=" + Files.createDirectories(directory.path().resolve("tmp")),
                "-cp",
                classes + ":" + lib + "/*",
                TestStackDaemon.class.getName(),
                directory.path().toString(),
                local.resolve("target/engines").toString(),
                Long.toString(lease.holder().pid()),
                Long.toString(lease.holder().startTick())));
        Process daemon = builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(directory.log().toFile())
                .start();
        Waiting.until(
                "the test stack " + directory.path(),
                START,
                () -> Files.exists(directory.addresses()) || !daemon.isAlive());
        if (!Files.exists(directory.addresses())) {
            String why = LogTail.of(directory.log());
            directory.delete();
            throw new IOException("The test stack did not start. " + why);
        }
    }
}
