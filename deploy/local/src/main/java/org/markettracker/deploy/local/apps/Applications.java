package org.markettracker.deploy.local.apps;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.deploy.local.process.ProcessLedger;

/** The applications of one system. Each is made when the engines that it needs are there; closing ends all, side by side. */
public final class Applications implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Path root;
    private final PartEnvironments environments;
    private final Path logs;
    private final ProcessLedger ledger;
    private final List<Application> made = new ArrayList<>();

    /**
     * @param root of the project, built
     * @param logs the directory in which each has its log; snapshots of the programs go to {@code .programs} in it
     */
    public Applications(Path root, PartEnvironments environments, Path logs, ProcessLedger ledger) {
        this.root = root;
        this.environments = environments;
        this.logs = logs;
        this.ledger = ledger;
    }

    /** The application; at the first call its database is made, for which PostgreSQL must be there. */
    public synchronized Application of(Part part) {
        return made.stream().filter(one -> one.part() == part).findFirst().orElseGet(() -> {
            Application application = new Application(
                    part,
                    part.packaged(root),
                    logs.resolve(".programs").resolve(part.module()),
                    environments.of(part),
                    logs.resolve(part.module() + ".log"),
                    ledger);
            made.add(application);
            return application;
        });
    }

    /** Those made so far. */
    public synchronized List<Application> all() {
        return List.copyOf(made);
    }

    /** Ends all that run; each has its grace, but they share the time. */
    @Override
    public void close() {
        List<Thread> enders = all().stream()
                .map(application -> new Thread(() -> application.stop(GRACE), "end-" + application.part()))
                .toList();
        enders.forEach(Thread::start);
        for (Thread ender : enders) {
            try {
                ender.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
