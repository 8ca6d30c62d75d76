package org.markettracker.gateway;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.gateway.readmodel.Golden;

/** Speaks on the internal topics as the owners do: enveloped, in transactions, so that commit markers follow. */
public final class Speaker implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;

    public Speaker() {
        prefix = setting("TOPIC_PREFIX");
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        setting("KAFKA_BOOTSTRAP_SERVERS"),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "speaker-" + UUID.randomUUID()),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Says these records with this revision in one transaction. */
    public void say(long revision, Collection<Golden> records) {
        producer.beginTransaction();
        records.forEach(record -> {
            var sent = producer.send(sealed(record.topic(), record.key(), revision, record.value()));
            assertNotNull(sent);
        });
        producer.commitTransaction();
    }

    /** As {@link #say(long, Collection)}. */
    public void say(long revision, Golden... records) {
        say(revision, List.of(records));
    }

    /** Says that a key is no more. */
    public void retract(long revision, Golden record) {
        producer.beginTransaction();
        assertNotNull(producer.send(sealed(record.topic(), record.key(), revision, null)));
        producer.commitTransaction();
    }

    /** Says something in a transaction that is given up. */
    public void saySomethingAndGiveUp(long revision, Golden record) {
        producer.beginTransaction();
        assertNotNull(producer.send(sealed(record.topic(), record.key(), revision, record.value())));
        producer.flush();
        producer.abortTransaction();
    }

    private ProducerRecord<String, byte[]> sealed(Topic topic, String key, long revision, byte @Nullable [] value) {
        return new Envelope(
                        UUID.randomUUID().toString(),
                        topic.owner().source(),
                        topic.code(),
                        OffsetDateTime.parse("2021-11-01T08:30:00Z"),
                        revision)
                .seal(prefix + topic.internal(), key, value);
    }

    @Override
    public void close() {
        producer.close();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
