package org.markettracker.contracts.post;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;

/** Publishes batches of the outbox, each as one Kafka transaction; after a failure it must be closed and made anew. */
final class RelayProducer implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final PostConfig config;
    private final PostMetrics metrics;

    RelayProducer(Producer<String, byte[]> producer, PostConfig config, PostMetrics metrics) {
        this.producer = producer;
        this.config = config;
        this.metrics = metrics;
    }

    /** Returns when the broker has committed all of them; any failure leaves the outcome open, and they are sent again. */
    void publish(List<OutboxRow> batch) {
        producer.beginTransaction();
        for (OutboxRow row : batch) {
            // A failed send fails the commit below, so its future need not be asked.
            var unused = producer.send(row.envelope().seal(config.topicName(row.topic()), row.key(), row.value()));
        }
        producer.commitTransaction();
        metrics.published(batch.size());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
