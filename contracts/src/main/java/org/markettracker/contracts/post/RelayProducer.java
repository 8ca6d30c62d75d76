package org.markettracker.contracts.post;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.markettracker.contracts.observation.Trail;

/** Publishes batches of the outbox, each as one Kafka transaction; after a failure it must be closed and made anew. */
final class RelayProducer implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final PostConfig config;
    private final PostMetrics metrics;
    private final Tracer tracer;

    RelayProducer(Producer<String, byte[]> producer, PostConfig config, PostMetrics metrics, Tracer tracer) {
        this.producer = producer;
        this.config = config;
        this.metrics = metrics;
        this.tracer = tracer;
    }

    /** Returns when the broker has committed all of them; any failure leaves the outcome open, and they are sent again. */
    void publish(List<OutboxRow> batch) {
        List<Trail.Step> steps = new ArrayList<>();
        try {
            producer.beginTransaction();
            for (OutboxRow row : batch) {
                // A failed send fails the commit below, so its future need not be asked.
                var unused = producer.send(record(row, steps));
            }
            producer.commitTransaction();
        } catch (RuntimeException e) {
            steps.forEach(step -> step.failed(e));
            throw e;
        } finally {
            Trail.end(steps);
        }
        metrics.published(batch.size());
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row, List<Trail.Step> steps) {
        ProducerRecord<String, byte[]> record =
                row.envelope().seal(config.topicName(row.topic()), row.key(), row.value());
        if (row.traceparent() != null) {
            Trail.Step step = Trail.from(row.traceparent(), tracer, "carry " + row.topic(), SpanKind.PRODUCER)
                    .note("messaging.system", "kafka")
                    .note("messaging.destination.name", record.topic())
                    .note("messaging.kafka.message.key", row.key());
            step.tell(record.headers());
            steps.add(step);
        }
        return record;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
