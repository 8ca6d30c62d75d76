package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Where a system that is ready is reached, on file for {@code deploy/token} and for a second {@code deploy/up}. */
record RunningSystem(long launcher, String gatewayUrl, String realmUrl) {

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("launcher", Long.toString(launcher));
        properties.setProperty("gateway.url", gatewayUrl);
        properties.setProperty("realm.url", realmUrl);
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            properties.store(writer, "A system that is ready");
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static RunningSystem read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new RunningSystem(
                Long.parseLong(properties.getProperty("launcher")),
                properties.getProperty("gateway.url"),
                properties.getProperty("realm.url"));
    }
}
