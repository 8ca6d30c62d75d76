package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes that a stack has started, on file: what a later {@code down} may end, and nothing else. One writer at a time. */
public final class ProcessLedger {

    private final Path file;

    public ProcessLedger(Path file) {
        this.file = file;
    }

    /** Notes a process under a name; a name noted before is overwritten. */
    public synchronized void note(String name, ProcessIdentity process) {
        Map<String, ProcessIdentity> all = entries();
        all.put(name, process);
        write(all);
    }

    /** Strikes a process that has ended. */
    public synchronized void strike(String name) {
        Map<String, ProcessIdentity> all = entries();
        all.remove(name);
        write(all);
    }

    /** Name and process, in the order in which they were started. */
    public synchronized Map<String, ProcessIdentity> entries() {
        Map<String, ProcessIdentity> all = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return all;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ");
                if (parts.length != 3) {
                    throw new IllegalStateException(
                            "A line of " + file + " has a name, a process id and a tick, but was: " + line);
                }
                all.put(parts[0], new ProcessIdentity(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /**
     * Ends whatever of it still runs, last started first, and says what it ended.
     *
     * @param grace how long each may take to end by itself
     */
    public synchronized List<String> endAll(Duration grace) {
        List<String> names = new ArrayList<>(entries().keySet());
        List<String> ended = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            ProcessIdentity process = entries().get(name);
            if (process != null && process.alive()) {
                Ending.of(process, grace);
                ended.add(name);
            }
            strike(name);
        }
        return ended;
    }

    private void write(Map<String, ProcessIdentity> all) {
        List<String> lines = all.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().pid() + " "
                        + e.getValue().startTick())
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.write(written, lines);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
