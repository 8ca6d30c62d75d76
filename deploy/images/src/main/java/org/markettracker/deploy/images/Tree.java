package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories that become layers: what is in them has one of three modes, whatever mode its origin had. */
final class Tree {
    private static final String PROGRAM = "rwxr-xr-x";
    private static final String FILE = "rw-r--r--";

    private Tree() {}

    /** An empty directory at this place, whatever was there. */
    static Path fresh(Path place) throws IOException {
        delete(place);
        return Files.createDirectories(place);
    }

    /** Everything below it, itself included, in an order that does not depend on the file system. */
    static List<Path> sorted(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted(Comparator.comparing(path -> root.relativize(path).toString()))
                    .toList();
        }
    }

    /** Copies a file or a directory with all that is in it; links are followed, for a layer has none. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : sorted(from)) {
            Path there = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                directory(there, PROGRAM);
            } else {
                Files.createDirectories(there.toAbsolutePath().getParent());
                Files.copy(each, there, StandardCopyOption.REPLACE_EXISTING);
                mode(there, Files.isExecutable(each) ? PROGRAM : FILE);
            }
        }
    }

    static void write(Path file, byte[] content) throws IOException {
        directory(file.toAbsolutePath().getParent(), PROGRAM);
        Files.write(file, content);
        mode(file, FILE);
    }

    /** A directory that everybody may write to. */
    static void open(Path directory) throws IOException {
        directory(directory, "rwxrwxrwx");
    }

    static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            for (Path each :
                    sorted(root).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void directory(Path directory, String mode) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            mode(directory, mode);
        }
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
