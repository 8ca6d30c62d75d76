package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One process for ever: its id and the clock tick since boot at which it started (field 22 of {@code /proc/PID/stat}). */
public record ProcessIdentity(long pid, long startTick) {

    private static final int STATE = 0;
    private static final int START_TICK = 19;

    public ProcessIdentity {
        if (pid <= 1) {
            throw new IllegalArgumentException("A process id is greater than 1, but was " + pid);
        }
        if (startTick < 0) {
            throw new IllegalArgumentException("The start tick of a process is not negative, but was " + startTick);
        }
    }

    /** The process that has this id now; empty when there is none, or only its exit status is left. */
    public static Optional<ProcessIdentity> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The command name stands in parentheses and may itself hold blanks and parentheses.
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 1).trim().split(" "));
            if (fields.get(STATE).equals("Z") || fields.get(STATE).equals("X")) {
                return Optional.empty();
            }
            return Optional.of(new ProcessIdentity(pid, Long.parseLong(fields.get(START_TICK))));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** This very process. */
    public static ProcessIdentity ofThisProcess() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** A handle to it while it lives. */
    public Optional<ProcessHandle> handle() {
        return alive() ? ProcessHandle.of(pid) : Optional.empty();
    }
}
