package org.markettracker.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.deploy.local.broker.TopicPlan;
import org.markettracker.deploy.local.broker.Topics;

class TopicToolsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final String prefix = Workplace.of("none").topicPrefix();
    private final String topic = prefix + "things";
    private final String broker = TestStack.join().kafkaBootstrapServers();

    @BeforeEach
    void thereIsATopicOfTwoPartitions() {
        try (Topics topics = new Topics(broker)) {
            topics.ensure(prefix, List.of(new TopicPlan("things", 2, (short) 1, Map.of("cleanup.policy", "delete"))));
        }
    }

    @AfterEach
    void itIsGoneAgain() {
        try (Topics topics = new Topics(broker)) {
            topics.deleteAll(prefix);
        }
    }

    @Test
    void what_is_written_is_read_from_the_beginning_with_its_headers() {
        try (TopicWriter writer = new TopicWriter(broker, topic);
                TopicReader reader = new TopicReader(broker, topic)) {
            writer.send("a", "1");
            writer.send("a".getBytes(UTF_8), null, Map.of("why", "gone".getBytes(UTF_8)));
            reader.await(2, SOON);
            var tombstone = reader.awaitOne(one -> one.value() == null, SOON);
            assertArrayEquals(
                    "gone".getBytes(UTF_8),
                    tombstone.headers().lastHeader("why").value());
            writer.send(null, "no key".getBytes(UTF_8), Map.of());
            assertNull(reader.awaitOne(one -> one.key() == null, SOON).key());
            assertEquals(3, reader.readToEnd().size());
        }
    }

    @Test
    void a_reader_that_waits_in_vain_says_what_it_saw() {
        try (TopicWriter writer = new TopicWriter(broker, topic);
                TopicReader reader = new TopicReader(broker, topic)) {
            writer.send("only", "1");
            reader.await(1, SOON);
            AssertionError vain = assertThrows(AssertionError.class, () -> reader.await(2, Duration.ofMillis(300)));
            assertTrue(
                    vain.getMessage().contains("1 records") && vain.getMessage().contains("only"), vain.getMessage());
        }
    }

    @Test
    void what_was_rolled_back_is_never_seen() {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ProducerConfig.TRANSACTIONAL_ID_CONFIG, prefix + "tx");
        try (KafkaProducer<String, String> producer =
                        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
                TopicReader reader = new TopicReader(broker, topic)) {
            producer.initTransactions();
            producer.beginTransaction();
            var unused = producer.send(new ProducerRecord<>(topic, "x", "rolled back"));
            producer.flush();
            producer.abortTransaction();
            producer.beginTransaction();
            unused = producer.send(new ProducerRecord<>(topic, "x", "kept"));
            producer.commitTransaction();
            assertTrue(unused.isDone());
            assertArrayEquals(
                    "kept".getBytes(UTF_8), reader.await(1, SOON).get(0).value());
        }
    }

    @Test
    void a_topic_that_does_not_exist_is_not_made_by_reading_it() {
        assertThrows(RuntimeException.class, () -> new TopicReader(broker, prefix + "unheard-of"));
    }
}
