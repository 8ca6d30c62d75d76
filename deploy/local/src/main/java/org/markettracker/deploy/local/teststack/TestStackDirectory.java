package org.markettracker.deploy.local.teststack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.ProcessLedger;

/** All that one test stack keeps; its name tells for whom it lives, so that what a killed stack left can be found and cleared. */
public record TestStackDirectory(Path path) {

    static final String NAME = "market-tracker-test-";

    /** Where the addresses stand once the stack is ready. */
    public Path addresses() {
        return path.resolve("stack.properties");
    }

    /** What the daemon prints. */
    public Path log() {
        return path.resolve("daemon.log");
    }

    public ProcessLedger ledger() {
        return new ProcessLedger(path.resolve("processes"));
    }

    StackDirectories directories(Path engines) {
        return new StackDirectories(engines, path);
    }

    /** Ends and deletes what stacks left whose build and daemon are both gone, as after a kill -9 of the daemon. */
    public static void clearLeftovers(Path temporary) throws IOException {
        List<Path> stacks;
        try (Stream<Path> all = Files.list(temporary)) {
            stacks = all.filter(path -> path.getFileName().toString().matches(NAME + "\\d+-\\d+"))
                    .toList();
        }
        for (Path stack : stacks) {
            TestStackDirectory directory = new TestStackDirectory(stack);
            if (!directory.holder().alive() && !directory.daemonAlive()) {
                directory.ledger().endAll(Duration.ZERO);
                directory.delete();
            }
        }
    }

    /** The daemon notes itself in its ledger first of all. */
    public boolean daemonAlive() {
        ProcessIdentity daemon = ledger().entries().get(TestStackDaemon.NAME);
        return daemon != null && daemon.alive();
    }

    private ProcessIdentity holder() {
        String[] parts = path.getFileName().toString().substring(NAME.length()).split("-");
        return new ProcessIdentity(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    void delete() throws IOException {
        FileTree.delete(path);
    }
}
