package org.markettracker.deploy.images;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is built, from what and to where.
 *
 * @param root of the project, built
 * @param out where the directories to copy from and the archives go
 * @param jdk from which the runtime is linked
 * @param version of the project
 * @param revision of its sources
 * @param created the date the images say of themselves; the time of the revision, or the epoch
 * @param registry put before the names of the images, with its slash; may be empty
 * @param archives whether archives are written even where podman or buildah is
 * @param base an image with a Java to build on, instead of our own
 */
record Options(
        Path root,
        Path out,
        Path jdk,
        String version,
        String revision,
        Instant created,
        String registry,
        boolean archives,
        Optional<String> base) {

    /**
     * Reads the command line: {@code --archives}, {@code --base IMAGE}, {@code --out DIRECTORY}; the rest is told by the
     * script in variables.
     *
     * @throws IllegalArgumentException naming what is not understood
     */
    static Options of(List<String> arguments, Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("MARKET_TRACKER_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        Path out = root.resolve("deploy/images/target/images");
        boolean archives = false;
        Optional<String> base = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--archives")) {
                archives = true;
            } else if (argument.equals("--base") && i + 1 < arguments.size()) {
                base = Optional.of(arguments.get(++i));
            } else if (argument.equals("--out") && i + 1 < arguments.size()) {
                out = Path.of(arguments.get(++i)).toAbsolutePath().normalize();
            } else {
                throw new IllegalArgumentException(argument + ": must be --archives, --base IMAGE or --out DIRECTORY");
            }
        }
        return new Options(
                root,
                out,
                Path.of(System.getProperty("java.home")),
                environment.getOrDefault("MARKET_TRACKER_VERSION", "1.0.0-SNAPSHOT"),
                environment.getOrDefault("MARKET_TRACKER_REVISION", "unknown"),
                Instant.ofEpochSecond(Long.parseLong(environment.getOrDefault("SOURCE_DATE_EPOCH", "0"))),
                environment.getOrDefault("MARKET_TRACKER_REGISTRY", ""),
                archives,
                base);
    }

    /** A tag must be lower case to be portable. */
    String tag() {
        return version.toLowerCase(Locale.ROOT);
    }

    String name(Application application) {
        return registry + "market-tracker/" + application.module() + ":" + tag();
    }
}
