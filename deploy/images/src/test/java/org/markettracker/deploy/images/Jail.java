package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs an image's program with nothing but the image's files, which it cannot write, and an empty /tmp: what a container
 * engine does, by user and mount namespaces alone, without root. The network is the machine's.
 */
final class Jail {
    private static final String SCRIPT =
            """
            set -e
            root=$1; shift
            mkdir -p "$root/proc" "$root/dev"
            mount --bind "$root" "$root"
            mount --rbind /proc "$root/proc"
            mount --rbind /dev "$root/dev"
            mount -t tmpfs tmpfs "$root/tmp"
            mount -o remount,ro,bind "$root"
            exec chroot "$root" "$@"
            """;

    private Jail() {}

    /** Whether this machine lets its users make namespaces. */
    static boolean isAllowed() {
        try {
            Run.output(List.of("unshare", "--user", "--map-root-user", "--mount", "true"));
            return true;
        } catch (IOException forbidden) {
            return false;
        }
    }

    /** Starts the image's own entry point; what it prints goes to the log. */
    static Process start(Unpacked image, Map<String, String> told, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "--pid",
                "--fork",
                "--kill-child",
                "--",
                "/bin/sh",
                "-c",
                SCRIPT,
                "jail",
                image.root().toString()));
        List<String> entrypoint = new ArrayList<>(image.entrypoint());
        entrypoint.set(0, "/opt/java/bin/" + entrypoint.get(0));
        command.addAll(entrypoint);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(Files.createFile(log).toFile());
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        for (String each : image.environment()) {
            String[] pair = each.split("=", 2);
            builder.environment().put(pair[0], pair[1]);
        }
        builder.environment().putAll(told);
        // The machine's, for unshare, mount and chroot; the image has nothing there.
        builder.environment().put("PATH", path);
        return builder.start();
    }
}
