package org.markettracker.contracts.post;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.observation.Trail;

/**
 * Hears the channel {@code heard}: decodes the envelope itself, so that a poisonous record reaches the dead letters
 * instead of stopping the channel; tries again a few times what fails; waits as long as it takes while the database is
 * away, for then every record would fail and none of them is to blame.
 */
@ApplicationScoped
class PostOffice {
    private static final Logger LOG = Logger.getLogger(PostOffice.class);
    private static final int TRIES = 5;

    private final Delivery delivery;
    private final PostConfig config;
    private final PostMetrics metrics;
    private final Guard patience;
    private final Tracer tracer;

    PostOffice(Delivery delivery, PostConfig config, PostMetrics metrics, Tracer tracer) {
        this.delivery = delivery;
        this.config = config;
        this.metrics = metrics;
        this.tracer = tracer;
        this.patience = Guard.create()
                .withRetry()
                .maxRetries(-1)
                .maxDuration(365, ChronoUnit.DAYS)
                .delay(200, ChronoUnit.MILLIS)
                .whenException(PostOffice::databaseIsAway)
                .withExponentialBackoff()
                .maxDelay(5, ChronoUnit.SECONDS)
                .done()
                .done()
                .withRetry()
                .maxRetries(TRIES - 1)
                .delay(100, ChronoUnit.MILLIS)
                .whenException(e -> !(e instanceof Unreadable) && !databaseIsAway(e))
                .done()
                .build();
    }

    @Incoming("heard")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> record = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("the channel heard must be a Kafka channel"));
        String from = Trail.of(record.getHeaders());
        try (Trail.Step step = Trail.from(from, tracer, "hear " + record.getTopic(), SpanKind.CONSUMER)) {
            return step.within(() -> hear(message, record, step));
        }
    }

    private CompletionStage<Void> hear(
            Message<byte[]> message, IncomingKafkaRecordMetadata<?, ?> record, Trail.Step step) {
        try {
            Heard heard = read(record, message.getPayload());
            step.note("messaging.kafka.message.key", heard.key());
            patience.call(() -> attempt(heard), Heard.class);
            return message.ack();
        } catch (Exception e) {
            step.failed(e);
            return park(message, record, e);
        }
    }

    private Heard attempt(Heard heard) {
        try {
            delivery.deliver(heard);
            return heard;
        } catch (RuntimeException e) {
            LOG.warnf("%s %s: not taken in: %s", heard.topic().code(), oneLine(heard.key()), oneLine(e.toString()));
            throw e;
        }
    }

    private Heard read(IncomingKafkaRecordMetadata<?, ?> record, byte @Nullable [] payload) {
        if (record.getKey() == null) {
            throw new Unreadable("key: is missing");
        }
        String name = record.getTopic().substring(config.topicName("").length());
        return new Heard(Topic.of(name), record.getKey().toString(), payload, Envelope.open(record.getHeaders()));
    }

    private CompletionStage<Void> park(Message<byte[]> message, IncomingKafkaRecordMetadata<?, ?> record, Exception e) {
        LOG.errorf("%s@%d: to the dead letters: %s", record.getTopic(), record.getOffset(), oneLine(e.toString()));
        metrics.parked(record.getTopic());
        return message.nack(
                e,
                Metadata.of(OutgoingKafkaRecordMetadata.builder()
                        .withTopic(record.getTopic() + ".dlq")
                        .build()));
    }

    /** What others wrote must not forge lines of the log. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** Class 08 is a lost connection, 57 an operator's intervention, 53 a lack of room; no state is a connection refused. */
    private static boolean databaseIsAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
            }
        }
        return false;
    }
}
