package org.markettracker.contracts.post;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.post.PostConfig.Carrier;

/**
 * Carries the outbox to Kafka: at least once, in order per key.
 *
 * <p>It publishes what is visible, in order of id, then deletes exactly those rows. It never remembers the last id it
 * saw: ids are given before the commit, so a lower id may appear after a higher one. Two rows of one key cannot, because
 * both were written under the lock of their edition.
 *
 * <p>Only one replica carries at a time: the one that holds the advisory lock of this database, on the connection that
 * also reads the rows, so that whoever loses the lock can no longer read. A replica that was suspended while another
 * took over still has a producer; the broker fences it off, since both use the same transactional id. Such a producer is
 * dead for good, which is why the relay makes its own instead of using a messaging channel's, which cannot be renewed.
 *
 * <p>A crash after the Kafka commit and before the delete publishes those rows again, with the same ids and revisions:
 * whoever hears them ignores a revision that is not newer.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PASSIVE_WAIT = Duration.ofMillis(500);
    private static final Duration FAILURE_WAIT = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final PostConfig config;
    private final RelayProducers producers;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    Relay(DataSource dataSource, PostConfig config, RelayProducers producers) {
        this.dataSource = dataSource;
        this.config = config;
        this.producers = producers;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay() == Carrier.INTERNAL) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            LockSupport.unpark(thread);
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                OutboxRows rows = new OutboxRows(connection, config.part().source());
                if (rows.tryLead()) {
                    try {
                        carryWhileLeading(rows);
                    } finally {
                        rows.stopLeading();
                    }
                } else {
                    pause(PASSIVE_WAIT);
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("outbox: nothing carried, next try in %s: %s", FAILURE_WAIT, e);
                    pause(FAILURE_WAIT);
                }
            }
        }
    }

    private void carryWhileLeading(OutboxRows rows) throws SQLException {
        try (RelayProducer producer = producers.make()) {
            while (running) {
                List<OutboxRow> batch = rows.visible(config.batch());
                if (batch.isEmpty()) {
                    pause(Duration.ofMillis(config.pollMillis()));
                } else {
                    producer.publish(batch);
                    rows.delete(batch);
                }
            }
        }
    }

    private void pause(Duration time) {
        if (running) {
            LockSupport.parkNanos(time.toNanos());
        }
    }
}
