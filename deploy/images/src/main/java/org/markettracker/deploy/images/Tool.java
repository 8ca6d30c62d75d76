package org.markettracker.deploy.images;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** podman or buildah, whichever is on this machine. */
record Tool(Path program) {

    static Optional<Tool> found() {
        List<Path> path = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of("podman", "buildah")
                .flatMap(name -> path.stream().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tool::new);
    }

    /** Builds an image into the tool's own store. Nothing runs and nothing is fetched, unless the base is of a registry. */
    void build(Path containerfile, Path context, Map<String, String> arguments, String name, Instant created)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "build",
                "--quiet",
                "--pull=missing",
                "--timestamp=" + created.getEpochSecond(),
                "--file=" + containerfile,
                "--tag=" + name));
        new TreeMap<>(arguments).forEach((key, value) -> command.add("--build-arg=" + key + "=" + value));
        command.add(context.toString());
        Run.visibly(command);
    }
}
