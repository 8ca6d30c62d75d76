package org.markettracker.deploy.local.teststack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.markettracker.deploy.local.broker.KafkaLogging;
import org.markettracker.deploy.local.engine.EnginePorts;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.deploy.local.process.Waiting;
import org.markettracker.deploy.local.stack.LocalStack;

/** The process that holds the engines of one run of the tests, and ends with the build it was started for. */
public final class TestStackDaemon {

    static final String NAME = "daemon";

    /** Tests that need a gateway let its port in by themselves; this one is never listened on. */
    private static final int NO_GATEWAY = 8080;

    private static final Duration LONGEST_BUILD = Duration.ofHours(12);
    private static final Duration CHILDREN = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(TestStackDaemon.class.getName());

    private final TestStackDirectory directory;
    private final LocalStack stack;
    private volatile boolean ready;

    private TestStackDaemon(TestStackDirectory directory, Path engines, EnginePorts ports) {
        this.directory = directory;
        stack = new LocalStack(directory.directories(engines), ports, NO_GATEWAY, false, directory.ledger());
    }

    /**
     * Runs until the holder of the lease has ended.
     *
     * @param arguments the stack's directory, the directory of the engines, the holder's process id and start tick
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "A test stack is given its directory, the engines, a process id and a tick");
        }
        KafkaLogging.quiet();
        TestStackDirectory directory = new TestStackDirectory(Path.of(arguments[0]));
        ProcessIdentity holder = new ProcessIdentity(Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
        ProcessLedger ledger = directory.ledger();
        ledger.note(NAME, ProcessIdentity.ofThisProcess());
        EnginePorts ports = EnginePorts.free();
        TestStackDaemon daemon = new TestStackDaemon(directory, Path.of(arguments[1]), ports);
        Runtime.getRuntime().addShutdownHook(new Thread(daemon::end, "end"));
        try {
            daemon.stack.awaitAll();
            ports.addresses().write(directory.addresses());
            daemon.ready = true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The test stack did not start", e);
            System.exit(1);
        }
        Waiting.within(LONGEST_BUILD, () -> !holder.alive());
        System.exit(0);
    }

    private void end() {
        try {
            stack.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "An engine could not be ended", e);
        }
        ProcessLedger ledger = directory.ledger();
        ledger.strike(NAME);
        ledger.endAll(CHILDREN);
        if (!ready) {
            // Whoever started it reads the log, and deletes it.
            return;
        }
        try {
            directory.delete();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The stack's directory could not be deleted", e);
        }
    }
}
