package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ends a process and all that it forked: asked first (TERM), then made to (KILL). */
public final class Ending {

    /** Asks a process to end. */
    public static final String TERMINATE = "TERM";

    /** Asks it as Ctrl-C does. */
    public static final String INTERRUPT = "INT";

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Ending() {}

    /** Returns once nothing of it is left; false when it had to be killed. */
    public static boolean of(ProcessIdentity process, Duration grace) {
        return of(process, grace, TERMINATE);
    }

    /** The same, asked by another signal. */
    public static boolean of(ProcessIdentity process, Duration grace, String signal) {
        List<ProcessIdentity> family = family(process);
        process.handle().ifPresent(handle -> send(handle, signal));
        boolean willingly = Waiting.within(grace, () -> !process.alive());
        // A child whose parent is gone has no claim to a further grace.
        kill(family);
        return willingly;
    }

    /** Ends it without asking, as a power cut would. */
    public static void atOnce(ProcessIdentity process) {
        kill(family(process));
    }

    /** Java itself can only send TERM and KILL. */
    private static void send(ProcessHandle handle, String signal) {
        if (signal.equals(TERMINATE)) {
            handle.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + handle.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProcessIdentity> family(ProcessIdentity process) {
        List<ProcessIdentity> family = new ArrayList<>(List.of(process));
        process.handle().ifPresent(h -> h.descendants()
                .forEach(child -> ProcessIdentity.of(child.pid()).ifPresent(family::add)));
        return family;
    }

    private static void kill(List<ProcessIdentity> family) {
        family.forEach(one -> one.handle().ifPresent(ProcessHandle::destroyForcibly));
        for (ProcessIdentity one : family) {
            Waiting.until("the end of process " + one.pid(), AFTER_KILL, () -> !one.alive());
        }
    }
}
