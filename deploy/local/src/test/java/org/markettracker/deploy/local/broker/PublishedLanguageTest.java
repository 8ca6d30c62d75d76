package org.markettracker.deploy.local.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedLanguageTest {

    @Test
    void each_channel_with_a_binding_is_a_topic() throws IOException {
        String yaml =
                """
                asyncapi: 3.0.0
                channels:
                  sizes.v1:
                    address: '{prefix}sizes.v1'
                    bindings:
                      kafka:
                        partitions: 3
                        replicas: 1
                        topicConfiguration:
                          cleanup.policy: [compact, delete]
                          retention.ms: 604800000
                  not-on-kafka:
                    address: nowhere
                """;
        assertEquals(
                List.of(new TopicPlan(
                        "sizes.v1",
                        3,
                        (short) 1,
                        Map.of("cleanup.policy", "compact,delete", "retention.ms", "604800000"))),
                PublishedLanguage.topics(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void the_language_of_this_build_has_topics_with_distinct_names() {
        List<TopicPlan> topics = PublishedLanguage.topics();
        Set<String> names = topics.stream().map(TopicPlan::name).collect(Collectors.toSet());
        assertEquals(topics.size(), names.size());
        assertTrue(names.contains("internal.publishing.v1"), names.toString());
    }

    @Test
    void a_plan_that_cannot_be_is_refused_by_name() {
        var nameless =
                assertThrows(IllegalArgumentException.class, () -> new TopicPlan("No Topic", 1, (short) 1, Map.of()));
        assertTrue(nameless.getMessage().contains("'No Topic'"), nameless.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new TopicPlan("t", 0, (short) 1, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new TopicPlan("t", 1, (short) 0, Map.of()));
    }
}
