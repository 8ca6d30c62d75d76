package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that this one has started, with its log on file and its name in the ledger. */
public final class ChildProcess {

    private final String name;
    private final ProcessIdentity identity;
    private final Process process;
    private final Path log;
    private final ProcessLedger ledger;

    private ChildProcess(String name, ProcessIdentity identity, Process process, Path log, ProcessLedger ledger) {
        this.name = name;
        this.identity = identity;
        this.process = process;
        this.log = log;
        this.ledger = ledger;
    }

    /** Starts it; what it prints is appended to the log. The environment is that of this process and what is given here. */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, ProcessLedger ledger)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid())
                .orElseThrow(() -> new IOException(name + " ended as soon as it was started. " + LogTail.of(log)));
        ledger.note(name, identity);
        return new ChildProcess(name, identity, process, log, ledger);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return identity.pid();
    }

    public boolean alive() {
        return identity.alive();
    }

    public Path log() {
        return log;
    }

    /** Memory that it holds now, in KiB (VmRSS). */
    public long residentKib() {
        return Memory.residentKib(identity.pid());
    }

    /** Waits until it is ready; when it ends instead, or takes too long, fails with the end of its log. */
    public void awaitReady(Duration atMost, BooleanSupplier ready) {
        boolean settled = Waiting.within(atMost, () -> !alive() || ready.getAsBoolean());
        if (!alive()) {
            throw new IllegalStateException(name + " ended before it was ready. " + LogTail.of(log));
        }
        if (!settled) {
            throw new IllegalStateException(
                    name + " was not ready after " + atMost.toSeconds() + " s. " + LogTail.of(log));
        }
    }

    /** Its exit status; when it takes longer than that, it is killed and this fails. */
    public int awaitEnd(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                killAtOnce();
                throw new IllegalStateException(
                        name + " did not end within " + atMost.toSeconds() + " s. " + LogTail.of(log));
            }
            ledger.strike(name);
            return process.exitValue();
        } catch (InterruptedException e) {
            killAtOnce();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name, e);
        }
    }

    /** Ends it and all that it forked; false when it had to be killed. */
    public boolean stop(Duration grace) {
        return stop(grace, Ending.TERMINATE);
    }

    /** The same, asked by another signal. */
    public boolean stop(Duration grace, String signal) {
        boolean willingly = Ending.of(identity, grace, signal);
        ledger.strike(name);
        return willingly;
    }

    /** Ends it as a power cut would (KILL). */
    public void killAtOnce() {
        Ending.atOnce(identity);
        ledger.strike(name);
    }
}
