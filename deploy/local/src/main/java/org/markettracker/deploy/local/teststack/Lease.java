package org.markettracker.deploy.local.teststack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.markettracker.deploy.local.process.ProcessIdentity;

/** For whom a test stack lives: the Maven process this one descends from, or this very process when there is none (an IDE). */
public record Lease(ProcessIdentity holder) {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    public static Lease ofThisBuild() {
        return new Lease(Stream.iterate(
                        Optional.of(ProcessHandle.current()),
                        Optional::isPresent,
                        one -> one.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Lease::isMaven)
                .findFirst()
                .flatMap(maven -> ProcessIdentity.of(maven.pid()))
                .orElseGet(ProcessIdentity::ofThisProcess));
    }

    /** The directory of its stack. */
    public Path directory() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                TestStackDirectory.NAME + holder.pid() + "-" + holder.startTick());
    }

    private static boolean isMaven(ProcessHandle process) {
        try {
            // Not ProcessHandle.Info: it leaves out command lines that are long.
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains(MAVEN);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
