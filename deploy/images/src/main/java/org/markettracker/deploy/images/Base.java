package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cyclonedx.model.Component;

/** The root file system of the base image: the runtime, the libraries it needs, who runs it, and its bill of materials. */
final class Base {
    private static final String HOME = "opt/java";
    private static final String WHO = "root:x:0:0:root:/:\nmarkettracker:x:10001:10001:Market Tracker:/tmp:\n";
    private static final String GROUPS = "root:x:0:\nmarkettracker:x:10001:\n";

    private final JavaRuntime runtime;
    private final String version;

    Base(Path jdk, String version) {
        this.runtime = new JavaRuntime(jdk);
        this.version = version;
    }

    /** Lays it out; the scratch directory is used on the way. */
    void layOut(Path root, Path scratch) throws IOException {
        Tree.fresh(root);
        Path linked = Tree.fresh(scratch).resolve("java");
        runtime.linkInto(linked);
        Set<Path> libraries = NativeLibraries.neededBy(linked);
        Tree.copy(linked, root.resolve(HOME));
        for (Path library : libraries) {
            Tree.copy(library.toRealPath(), root.resolve(Path.of("/").relativize(library)));
        }
        Tree.write(root.resolve("etc/passwd"), bytes(WHO));
        Tree.write(root.resolve("etc/group"), bytes(GROUPS));
        Tree.write(root.resolve("etc/nsswitch.conf"), bytes("passwd: files\ngroup: files\nhosts: files dns\n"));
        Tree.open(root.resolve("tmp"));
        Tree.write(
                root.resolve("usr/share/sbom/base.cdx.json"),
                bill(root, libraries).json());
        Tree.delete(scratch);
    }

    private Bill bill(Path root, Set<Path> libraries) throws IOException {
        Bill bill = new Bill("market-tracker-base", version);
        String java = runtime.version();
        bill.add(
                Bill.component(
                        Component.Type.PLATFORM, runtime.maker(), "openjdk", java, "pkg:generic/openjdk@" + java),
                root.resolve(HOME).resolve("lib/modules"));
        for (Path library : libraries) {
            bill.add(component(library), root.resolve(Path.of("/").relativize(library)));
        }
        return bill;
    }

    /** By its Debian package, where the machine has such; a library's file name is the best that is known elsewhere. */
    private static Component component(Path library) throws IOException {
        String file = library.getFileName().toString();
        if (!Files.isExecutable(Path.of("/usr/bin/dpkg-query"))) {
            return Bill.component(Component.Type.LIBRARY, null, file, "unknown", "pkg:generic/" + file);
        }
        String owner = Run.output(List.of(
                        "dpkg-query", "--search", "*/" + library.toRealPath().getFileName()))
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceFirst(":? .*", "");
        String[] found = Run.output(
                        List.of("dpkg-query", "--show", "--showformat=${Package} ${Version} ${Architecture}", owner))
                .split(" ");
        String purl = "pkg:deb/debian/" + found[0] + "@"
                + found[1].replace("+", "%2B").replace(":", "%3A") + "?arch=" + found[2] + "#" + file;
        return Bill.component(Component.Type.LIBRARY, "debian", found[0], found[1], purl);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
