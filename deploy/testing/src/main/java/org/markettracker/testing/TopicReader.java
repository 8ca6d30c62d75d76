package org.markettracker.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads one topic from its beginning, all partitions, only what is committed, without a group. For one thread. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public TopicReader(String bootstrapServers, String topic) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        "false",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            consumer.close();
            throw new IllegalArgumentException("There is no topic " + topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All records that were read so far, oldest first. */
    public List<ConsumerRecord<byte[], byte[]>> seen() {
        return List.copyOf(seen);
    }

    /** Reads until so many records have been seen in all; fails when they do not come in time. */
    public List<ConsumerRecord<byte[], byte[]>> await(int count, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (seen.size() < count) {
            requireTime(end, count + " records", atMost);
            poll();
        }
        return seen();
    }

    /** The first record that is so, seen before or still to come; fails when it does not come in time. */
    public ConsumerRecord<byte[], byte[]> awaitOne(Predicate<ConsumerRecord<byte[], byte[]>> isSo, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        int looked = 0;
        while (true) {
            for (; looked < seen.size(); looked++) {
                if (isSo.test(seen.get(looked))) {
                    return seen.get(looked);
                }
            }
            requireTime(end, "the record waited for", atMost);
            poll();
        }
    }

    /** Reads up to what is committed at this moment. */
    public List<ConsumerRecord<byte[], byte[]>> readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return seen();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void poll() {
        consumer.poll(POLL).forEach(seen::add);
    }

    private void requireTime(long end, String what, Duration atMost) {
        if (System.nanoTime() >= end) {
            throw new AssertionError("Topic " + topic + " did not bring " + what + " within " + atMost.toMillis()
                    + " ms, but " + seen.size() + " records: "
                    + seen.stream().map(TopicReader::shown).toList());
        }
    }

    private static String shown(ConsumerRecord<byte[], byte[]> one) {
        return one.offset() + ":" + (one.key() == null ? "-" : Texts.of(one.key()));
    }
}
