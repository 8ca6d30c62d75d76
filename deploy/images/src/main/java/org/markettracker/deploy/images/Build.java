package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command: lays out what the Containerfiles copy from, and builds all images. */
public final class Build {
    static final String BASE = "localhost/market-tracker/base";

    private final Options options;
    private final Path contexts;

    Build(Options options) {
        this.options = options;
        this.contexts = options.out().resolve("contexts");
    }

    /** Arguments are those of {@code deploy/images/build}. */
    public static void main(String... arguments) throws IOException {
        new Build(Options.of(List.of(arguments), System.getenv())).run();
    }

    /** Builds the base, unless another is given, and all applications; answers their digests where it wrote archives. */
    Map<String, String> run() throws IOException {
        Optional<Tool> tool = options.archives() ? Optional.empty() : Tool.found();
        if (options.base().isPresent() && tool.isEmpty()) {
            throw new IOException("A base of a registry needs podman or buildah, and neither is on this machine");
        }
        if (options.base().isEmpty()) {
            new Base(options.jdk(), options.version()).layOut(contexts.resolve("base"), contexts.resolve("linking"));
        }
        for (Application each : Application.values()) {
            Packed.layOut(each, each.packaged(options.root()), options.version(), context(each));
        }
        return tool.isPresent() ? withTool(tool.get()) : asArchives();
    }

    private Map<String, String> withTool(Tool tool) throws IOException {
        String base = options.base().orElse(BASE + ":" + options.tag());
        if (options.base().isEmpty()) {
            tool.build(
                    file("base"),
                    contexts.resolve("base"),
                    Map.of("VERSION", options.version()),
                    base,
                    options.created());
        }
        for (Application each : Application.values()) {
            Map<String, String> told = new HashMap<>(told(each));
            told.put("BASE", base);
            tool.build(file("application"), context(each), told, options.name(each), options.created());
            System.out.println(options.name(each));
        }
        return Map.of();
    }

    private Map<String, String> asArchives() throws IOException {
        Archive archive = new Archive(options.out().resolve("cache"), options.created());
        Recipe base = Containerfile.read(
                file("base"), contexts.resolve("base"), Map.of("VERSION", options.version()), Map.of());
        Map<String, String> digests = new HashMap<>();
        for (Application each : Application.values()) {
            Recipe recipe = Containerfile.read(file("application"), context(each), told(each), Map.of(BASE, base));
            Path tar = options.out().resolve(each.module() + ".tar");
            String digest = archive.write(recipe, options.name(each), tar);
            digests.put(each.module(), digest);
            System.out.println(options.name(each) + " " + digest + " " + tar);
        }
        return digests;
    }

    private Map<String, String> told(Application application) {
        return application.arguments(options.version(), options.revision());
    }

    private Path context(Application application) {
        return contexts.resolve(application.module());
    }

    private Path file(String directory) {
        return options.root().resolve("deploy/images").resolve(directory).resolve("Containerfile");
    }
}
