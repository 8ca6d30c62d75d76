package org.markettracker.contracts.post;

import io.opentelemetry.api.trace.Tracer;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the relay's producer, with the connection settings ({@code kafka.*}) that the channels use too. */
@ApplicationScoped
class RelayProducers {
    private final Map<String, Object> broker;
    private final PostConfig config;
    private final PostMetrics metrics;
    private final Tracer tracer;

    RelayProducers(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            PostConfig config,
            PostMetrics metrics,
            Tracer tracer) {
        this.broker = broker;
        this.config = config;
        this.metrics = metrics;
        this.tracer = tracer;
    }

    /** A producer that has fenced off every earlier one of this service. */
    RelayProducer make() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                config.topicName(config.part().code() + "-service-relay"));
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "15000");
        KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings);
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
        return new RelayProducer(producer, config, metrics, tracer);
    }
}
