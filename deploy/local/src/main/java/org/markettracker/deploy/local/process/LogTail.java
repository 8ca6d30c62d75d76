package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, for the one who has to find out why something failed. */
public final class LogTail {

    private static final int LINES = 25;

    private LogTail() {}

    public static String of(Path log) {
        if (!Files.exists(log)) {
            return "It left no log at " + log;
        }
        try {
            // Not readAllLines: a log cut off inside a character must not hide the rest.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return "The end of " + log + ":\n    " + String.join("\n    ", last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
