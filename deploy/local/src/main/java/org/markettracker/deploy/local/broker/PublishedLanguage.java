package org.markettracker.deploy.local.broker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Reads the topics from {@code asyncapi.yaml} (AsyncAPI 3.0): each channel with a Kafka binding is one, its key the name. */
public final class PublishedLanguage {

    private static final String AT_BUILD = "/published-language/asyncapi.yaml";

    private PublishedLanguage() {}

    /** The topics of the language that this build has. */
    public static List<TopicPlan> topics() {
        try (InputStream yaml = PublishedLanguage.class.getResourceAsStream(AT_BUILD)) {
            if (yaml == null) {
                throw new IllegalStateException(
                        "asyncapi.yaml is missing from this build: it is copied from contracts");
            }
            return topics(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<TopicPlan> topics(InputStream asyncapi) throws IOException {
        List<TopicPlan> plans = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> channels =
                new YAMLMapper().readTree(asyncapi).path("channels").fields();
        while (channels.hasNext()) {
            Map.Entry<String, JsonNode> channel = channels.next();
            JsonNode kafka = channel.getValue().path("bindings").path("kafka");
            if (!kafka.isMissingNode()) {
                plans.add(new TopicPlan(
                        channel.getKey(),
                        kafka.path("partitions").asInt(1),
                        (short) kafka.path("replicas").asInt(1),
                        configuration(kafka.path("topicConfiguration"))));
            }
        }
        return plans;
    }

    private static Map<String, String> configuration(JsonNode node) {
        Map<String, String> configuration = new TreeMap<>();
        node.fields().forEachRemaining(entry -> configuration.put(entry.getKey(), text(entry.getValue())));
        return configuration;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        StringJoiner list = new StringJoiner(",");
        value.forEach(one -> list.add(one.asText()));
        return list.toString();
    }
}
