package org.markettracker.deploy.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the one who waits what has been done, with the seconds since the beginning. */
final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds(elapsed()), what));
        out.flush();
    }

    void ready(String what, Duration took) {
        say(String.format(Locale.ROOT, "%-18s ready after %5.1f s", what, seconds(took)));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
