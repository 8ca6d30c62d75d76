package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A Java runtime cut to what the applications need, linked from the JDK that runs this program. */
final class JavaRuntime {
    /** What the frameworks ask for at run time; jdk.crypto.ec for TLS, jdk.zipfs and jdk.unsupported for the launcher. */
    private static final List<String> MODULES = List.of(
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.rmi",
            "java.scripting",
            "java.security.jgss",
            "java.security.sasl",
            "java.sql",
            "java.transaction.xa",
            "java.xml.crypto",
            "jdk.crypto.ec",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.security.jgss",
            "jdk.unsupported",
            "jdk.zipfs");

    /** The screen, sound and print side of java.desktop, of which only the beans are wanted: they need X11 and more. */
    private static final List<String> NO_SCREEN = List.of(
            "libawt.so",
            "libawt_headless.so",
            "libawt_xawt.so",
            "libfontmanager.so",
            "libfreetype.so",
            "libjavajpeg.so",
            "libjawt.so",
            "libjsound.so",
            "liblcms.so",
            "libmlib_image.so",
            "libsplashscreen.so");

    private final Path jdk;

    JavaRuntime(Path jdk) {
        this.jdk = jdk;
    }

    /** The version, for instance 17.0.15. */
    String version() throws IOException {
        return release("JAVA_VERSION");
    }

    /** Who made it. */
    String maker() throws IOException {
        return release("IMPLEMENTOR");
    }

    /** Links it into a directory that is not there yet. */
    void linkInto(Path home) throws IOException {
        Run.output(List.of(
                jdk.resolve("bin/jlink").toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=en,zh,ja",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                home.toString()));
        for (String name : NO_SCREEN) {
            Files.deleteIfExists(home.resolve("lib").resolve(name));
        }
        try (Stream<Path> programs = Files.list(home.resolve("bin"))) {
            for (Path program : programs.filter(each -> !each.endsWith("java")).toList()) {
                Files.delete(program);
            }
        }
    }

    private String release(String key) throws IOException {
        Properties release = new Properties();
        try (var file = Files.newInputStream(jdk.resolve("release"))) {
            release.load(file);
        }
        return release.getProperty(key, "unknown").replace("\"", "");
    }
}
