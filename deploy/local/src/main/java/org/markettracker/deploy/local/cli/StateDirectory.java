package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.process.ProcessLedger;

/** {@code deploy/.state}: the data that outlive a run, the logs, and what runs at present. */
record StateDirectory(Path root) {

    Path path() {
        return root.resolve("deploy/.state");
    }

    StackDirectories directories() {
        return new StackDirectories(root.resolve("deploy/local/target/engines"), path());
    }

    ProcessLedger ledger() {
        return new ProcessLedger(path().resolve("processes"));
    }

    /** There while the whole system is ready; tells where it is. */
    Path running() {
        return path().resolve("running.properties");
    }

    Path logs() {
        return path().resolve("logs");
    }

    /** What a launcher in the background prints. */
    Path backgroundLog() {
        return logs().resolve("up.log");
    }

    /** Held by the launcher as long as it lives; empty when another holds it. The system lets go of it however it ends. */
    Optional<FileLock> lock() throws IOException {
        Files.createDirectories(path());
        FileChannel channel =
                FileChannel.open(path().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock;
    }
}
