package org.markettracker.contracts.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.markettracker.contracts.Part;

/** How this service takes part in the post. */
@ConfigMapping(prefix = "post")
public interface PostConfig {
    /** Which owner this service is: {@code market}, {@code vendor} or {@code forecast}. */
    Part part();

    /** Put before every topic name, so that several installations can share a broker; empty by default. */
    Optional<String> topicPrefix();

    /**
     * Who carries the outbox to Kafka: {@code internal} (this application, the default) or {@code external}
     * (Debezium reads the write-ahead log; the outbox row is deleted in the transaction that wrote it).
     */
    @WithDefault("internal")
    Carrier relay();

    /** Milliseconds between two looks at an empty outbox; 10 by default. */
    @WithDefault("10")
    int pollMillis();

    /** The most messages carried in one Kafka transaction; 500 by default. */
    @WithDefault("500")
    int batch();

    /** Who carries the outbox. */
    enum Carrier {
        INTERNAL,
        EXTERNAL
    }

    /** The name of a topic in this installation. */
    default String topicName(String topic) {
        return topicPrefix().orElse("") + topic;
    }
}
