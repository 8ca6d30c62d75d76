package org.markettracker.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes raw records to one topic, such as no well-behaved application would write. */
public final class TopicWriter implements AutoCloseable {

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    public TopicWriter(String bootstrapServers, String topic) {
        this.topic = topic;
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the broker has it; key and value may be missing. */
    public RecordMetadata send(byte @Nullable [] key, byte @Nullable [] value, Map<String, byte[]> headers) {
        ProducerRecord<byte[], byte[]> one = new ProducerRecord<>(topic, key, value);
        headers.forEach(one.headers()::add);
        try {
            return producer.send(one).get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing to " + topic, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Could not write to " + topic + ": " + e.getMessage(), e);
        }
    }

    public RecordMetadata send(String key, String value) {
        return send(key.getBytes(UTF_8), value.getBytes(UTF_8), Map.of());
    }

    @Override
    public void close() {
        producer.close();
    }
}
