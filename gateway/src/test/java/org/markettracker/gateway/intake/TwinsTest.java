package org.markettracker.gateway.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;

class TwinsTest {
    private static final String PREFIX = "${intake.topic-prefix:}";

    @Test
    void the_channel_reads_the_internal_twin_of_every_topic_that_has_one_and_nothing_else() throws IOException {
        Properties configuration = new Properties();
        try (InputStream in = TwinsTest.class.getResourceAsStream("/application.properties")) {
            configuration.load(in);
        }

        assertEquals(expected(""), words(configuration, "mp.messaging.incoming.twins.topics"));
        assertEquals(expected(":0:0"), words(configuration, "mp.messaging.incoming.twins.assign-seek"));
    }

    @Test
    void a_topic_is_found_by_its_name_in_an_installation() {
        assertEquals(Topic.SHARES, Twins.of("t1.internal.vendor.shares.v1", "t1."));
        assertEquals(Topic.EDITIONS, Twins.of("internal.tracker.editions.v1", ""));
    }

    private static Set<String> expected(String ending) {
        return Twins.topics().stream()
                .map(topic -> PREFIX + topic.internal() + ending)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Properties configuration, String key) {
        return Arrays.stream(configuration.getProperty(key).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
