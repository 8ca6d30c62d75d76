package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What an application's image is made from: its libraries, its program, its bill of materials. */
final class Packed {
    private static final List<String> PROGRAM = List.of("app", "quarkus", "quarkus-run.jar");

    private Packed() {}

    /**
     * Lays it out from what the build packaged.
     *
     * @throws IOException when it is not built
     */
    static void layOut(Application application, Path packaged, String version, Path context) throws IOException {
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new IOException(
                    application.module() + " is not built: there is no " + packaged.resolve("quarkus-run.jar"));
        }
        Tree.fresh(context);
        try (Stream<Path> libraries = Files.list(packaged.resolve("lib"))) {
            for (Path each : libraries.sorted().toList()) {
                Tree.copy(each, context.resolve("lib").resolve(each.getFileName()));
            }
        }
        for (String each : PROGRAM) {
            Tree.copy(packaged.resolve(each), context.resolve("program").resolve(each));
        }
        Tree.write(
                context.resolve("program/sbom.cdx.json"),
                Bill.ofApplication(packaged, application.module(), version).json());
    }
}
