package org.markettracker.gateway.intake;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Tells {@link Progress} how many records the consumer has handed out; called by the thread that polls. */
public class PolledCounter implements ConsumerInterceptor<String, byte[]> {
    static final String PROGRESS = "gateway.progress";
    private Progress progress = new Progress();

    @Override
    public void configure(Map<String, ?> configs) {
        if (configs.get(PROGRESS) instanceof Progress given) {
            progress = given;
        }
    }

    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
        progress.polled(records.count());
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // nothing is ever committed: the gateway has no group
    }

    @Override
    public void close() {
        // holds nothing
    }
}
