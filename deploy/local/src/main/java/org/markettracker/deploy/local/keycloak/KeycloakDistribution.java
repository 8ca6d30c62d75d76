package org.markettracker.deploy.local.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.LogTail;
import org.markettracker.deploy.local.process.ProcessLedger;

/**
 * Keycloak's program files: unpacked by the build, then augmented once for our database and cache ({@code kc.sh build}, some
 * 20 s), after which it starts much faster. The augmented copy appears whole or not at all; its jars are hard links.
 */
final class KeycloakDistribution {

    private static final Duration AUGMENTATION = Duration.ofMinutes(5);

    private final Path engines;

    KeycloakDistribution(Path engines) {
        this.engines = engines;
    }

    /** The augmented program files; augments them when that is not yet done. */
    Path augmented(Path log, ProcessLedger ledger) throws IOException {
        Path unpacked = unpacked();
        Path augmented = engines.resolve(unpacked.getFileName() + "-augmented");
        try (FileChannel channel = FileChannel.open(
                        engines.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(augmented)) {
                augment(unpacked, augmented, log, ledger);
            }
        }
        return augmented;
    }

    private Path unpacked() throws IOException {
        if (Files.isDirectory(engines)) {
            try (Stream<Path> directories = Files.list(engines)) {
                var found = directories
                        .filter(path -> path.getFileName().toString().matches("keycloak-[0-9.]+"))
                        .max(Path::compareTo);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new IOException("Keycloak is not unpacked in " + engines
                + "; build it: ./mvnw -q package -DskipTests -pl deploy/local");
    }

    private void augment(Path unpacked, Path augmented, Path log, ProcessLedger ledger) throws IOException {
        Path half = engines.resolve("keycloak-half-done");
        FileTree.delete(half);
        linkTree(unpacked, half);
        Files.createDirectories(half.resolve("tmp"));
        ChildProcess build = ChildProcess.start(
                "keycloak-build",
                KeycloakCommand.of(half, List.of("build", "--db=dev-file", "--cache=local")),
                Map.of(),
                log,
                ledger);
        if (build.awaitEnd(AUGMENTATION) != 0) {
            throw new IOException("Keycloak could not be made ready. " + LogTail.of(log));
        }
        FileTree.delete(half.resolve("tmp"));
        Files.move(half, augmented, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The jars are linked, as they never change; what augmentation rewrites, and all else, is copied. */
    private static void linkTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(file);
                if (relative.startsWith("lib/lib")) {
                    Files.createLink(to.resolve(relative), file);
                } else {
                    Files.copy(file, to.resolve(relative));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
