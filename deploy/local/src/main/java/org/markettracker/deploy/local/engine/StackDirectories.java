package org.markettracker.deploy.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a stack keeps things: {@code engines} holds unpacked programs that can be had again at any time; {@code home} holds
 * what is this stack's own, its data and its logs.
 */
public record StackDirectories(Path engines, Path home) {

    public StackDirectories {
        engines = engines.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    public Path data() {
        return home.resolve("data");
    }

    /** Program files as they were at the start, which no later build takes away. */
    public Path program(String part) {
        return home.resolve("program").resolve(part);
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path ledger() {
        return home.resolve("processes");
    }

    /** The log of one part; its directory is made. */
    public Path log(String part) throws IOException {
        return Files.createDirectories(logs()).resolve(part + ".log");
    }
}
