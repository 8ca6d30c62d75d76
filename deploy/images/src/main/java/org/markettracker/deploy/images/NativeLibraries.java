package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The C library and its like, as the programs below a directory ask for them, taken from this machine. */
final class NativeLibraries {
    /** A line of ldd: a name with the place where it was found, or the loader by its place alone. */
    private static final Pattern FOUND = Pattern.compile("(?:=> )?(/\\S+) \\(0x");

    private static final Pattern MISSING = Pattern.compile("(\\S+) => not found");

    private NativeLibraries() {}

    /**
     * The places of all libraries outside the directory that something below it needs.
     *
     * @throws IOException when one is found neither on this machine nor below the directory
     */
    static Set<Path> neededBy(Path home) throws IOException {
        Set<Path> needed = new TreeSet<>();
        Path own = home.toRealPath();
        for (Path binary : binaries(home)) {
            String said = Run.output(List.of("ldd", binary.toString()));
            Matcher found = FOUND.matcher(said);
            while (found.find()) {
                Path library = Path.of(found.group(1));
                if (!library.normalize().toAbsolutePath().startsWith(own) && !library.startsWith(home)) {
                    needed.add(library);
                }
            }
            Matcher missing = MISSING.matcher(said);
            while (missing.find()) {
                if (!has(home, missing.group(1))) {
                    throw new IOException(binary + " needs " + missing.group(1) + ", which is not on this machine");
                }
            }
        }
        return needed;
    }

    private static List<Path> binaries(Path home) throws IOException {
        List<Path> binaries = new ArrayList<>();
        for (Path file : Tree.sorted(home)) {
            if (Files.isRegularFile(file)
                    && (Files.isExecutable(file) || file.toString().endsWith(".so"))) {
                binaries.add(file);
            }
        }
        return binaries;
    }

    /** The virtual machine's own library is loaded by its launcher, which knows where it is. */
    private static boolean has(Path home, String name) throws IOException {
        return Tree.sorted(home).stream().anyMatch(file -> file.endsWith(name));
    }
}
