package org.markettracker.helm.chart;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project is, and its YAML read. */
public final class Project {
    /** Reads YAML as Kubernetes does: into trees. */
    public static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Project() {}

    public static Path root() {
        String told = System.getProperty("market-tracker.root");
        return told == null ? Path.of("").toAbsolutePath().resolve("../..").normalize() : Path.of(told);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
