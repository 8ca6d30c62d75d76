package org.markettracker.deploy.local.broker;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the broker and its clients from telling everything they do. */
public final class KafkaLogging {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka"), Logger.getLogger("state.change.logger"));

    private KafkaLogging() {}

    /** From now on only warnings and errors are logged. */
    public static void quiet() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
