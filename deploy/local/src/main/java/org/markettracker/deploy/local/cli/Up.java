package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.markettracker.deploy.local.process.ProcessIdentity;

/** {@code deploy/up}: checks, starts, watches until it is told to end. Run at the root of the project. */
public final class Up {

    /** The name of the launcher in the ledger. */
    static final String NAME = "launcher";

    private static final int FAILED = 1;
    private static final int NOT_STARTED = 2;
    private static final Duration LEFT_OVER = Duration.ofSeconds(10);

    private final StateDirectory state;
    private final Progress progress = new Progress(System.out);

    private Up(StateDirectory state) {
        this.state = state;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        StateDirectory state = new StateDirectory(Path.of("").toAbsolutePath());
        Up up = new Up(state);
        try {
            Preflight.Options options = Preflight.parse(List.of(arguments), System.getenv());
            System.exit(options.background() ? new Background(state).run(List.of(arguments)) : up.inFront(options));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(NOT_STARTED);
        }
    }

    private int inFront(Preflight.Options options) throws IOException, InterruptedException {
        Optional<FileLock> lock = state.lock();
        if (lock.isEmpty()) {
            System.out.println(alreadyRunning());
            return 0;
        }
        clearLeftovers();
        List<String> complaints = Preflight.complaints(options);
        if (!complaints.isEmpty()) {
            Preflight.tell(complaints);
            return NOT_STARTED;
        }
        state.ledger().note(NAME, ProcessIdentity.ofThisProcess());
        LauncherLogging.into(Files.createDirectories(state.logs()).resolve("launcher.log"));
        Launcher launcher = new Launcher(state, options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::end, "end"));
        try {
            launcher.start();
        } catch (IOException | RuntimeException e) {
            if (!launcher.isEnding()) {
                progress.say("the start failed: " + e.getMessage());
            }
            return FAILED;
        }
        launcher.watch();
        return 0;
    }

    private String alreadyRunning() throws IOException {
        if (Files.exists(state.running())) {
            return "It runs already, at " + RunningSystem.read(state.running()).gatewayUrl() + "; deploy/down ends it.";
        }
        return "It is being started or ended already; deploy/down ends it.";
    }

    /** A launcher that was killed leaves its children behind. */
    private void clearLeftovers() throws IOException {
        Files.deleteIfExists(state.running());
        List<String> ended = state.ledger().endAll(LEFT_OVER);
        if (!ended.isEmpty()) {
            progress.say("ended what a former start had left running: " + String.join(", ", ended));
        }
    }
}
