package org.markettracker.testing;

import org.eclipse.microprofile.config.ConfigProvider;

/** Topics of the application under test by their logical names: prefix and broker are those of its configuration. */
public final class TestTopics {

    private TestTopics() {}

    public static TopicReader read(String logicalName) {
        return new TopicReader(bootstrapServers(), fullName(logicalName));
    }

    public static TopicWriter write(String logicalName) {
        return new TopicWriter(bootstrapServers(), fullName(logicalName));
    }

    /** As the broker knows it. */
    public static String fullName(String logicalName) {
        return ConfigProvider.getConfig()
                        .getOptionalValue("TOPIC_PREFIX", String.class)
                        .orElse("")
                + logicalName;
    }

    private static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("KAFKA_BOOTSTRAP_SERVERS", String.class);
    }
}
