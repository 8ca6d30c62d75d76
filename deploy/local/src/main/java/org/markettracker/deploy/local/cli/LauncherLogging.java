package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.markettracker.deploy.local.broker.KafkaLogging;

/** What the launcher and the broker inside it log goes to a file: the terminal is for progress. */
final class LauncherLogging {

    private LauncherLogging() {}

    static void into(Path file) throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        FileHandler toFile = new FileHandler(file.toString(), true);
        toFile.setEncoding("UTF-8");
        toFile.setFormatter(new SimpleFormatter());
        root.addHandler(toFile);
        KafkaLogging.quiet();
    }
}
