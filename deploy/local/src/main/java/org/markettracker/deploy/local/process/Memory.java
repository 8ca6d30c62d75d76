package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code /proc} says of memory, in KiB. */
public final class Memory {

    private Memory() {}

    /** Resident memory of one process; 0 when it is gone. */
    public static long residentKib(long pid) {
        return field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:");
    }

    /** Resident memory of a process and of all that it forked. */
    public static long residentKibOfFamily(long pid) {
        return residentKib(pid)
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToLong(child -> residentKib(child.pid()))
                        .sum();
    }

    /** What can be had without swapping. */
    public static long availableKib() {
        return field(Path.of("/proc/meminfo"), "MemAvailable:");
    }

    private static long field(Path file, String name) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException gone) {
            return 0;
        }
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
