package org.markettracker.contracts.post;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What an operator watches of the post: how much is waiting, how old it is, what was carried and what was parked. */
@ApplicationScoped
public class PostMetrics {
    private final DataSource dataSource;
    private final MeterRegistry registry;
    private final Counter published;

    PostMetrics(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.published = Counter.builder("post.outbox.published")
                .description("Messages carried from the outbox to Kafka")
                .register(registry);
        registry.gauge("post.outbox.waiting", this, metrics -> metrics.ask("SELECT count(*) FROM outbox"));
        registry.gauge(
                "post.outbox.age.seconds",
                this,
                metrics -> metrics.ask("SELECT coalesce(extract(epoch FROM now() - min(said_at)), 0) FROM outbox"));
    }

    /** There from the start: an outbox that nothing was carried from yet is the one to watch. */
    void begin(@Observes StartupEvent event) {
        published.increment(0);
    }

    void published(int messages) {
        published.increment(messages);
    }

    void parked(String topic) {
        registry.counter("post.dead.letters", "topic", topic).increment();
    }

    private double ask(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet answer = select.executeQuery()) {
            answer.next();
            return answer.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
