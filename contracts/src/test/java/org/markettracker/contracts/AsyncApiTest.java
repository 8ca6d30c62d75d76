package org.markettracker.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** asyncapi.yaml and the code name the same topics, kept in the same way. */
class AsyncApiTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private final JsonNode document = read();

    @Test
    void it_has_each_topic_its_twin_and_nothing_else_but_dead_letters() {
        Set<String> expected = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            expected.add(topic.code());
            expected.add(topic.internal());
        }
        Set<String> found = new TreeSet<>();
        document.get("channels").fieldNames().forEachRemaining(found::add);
        Set<String> dead = new TreeSet<>(found);
        dead.removeIf(name -> !name.endsWith(".dlq"));
        found.removeAll(dead);
        assertEquals(expected, found);
        dead.forEach(name -> assertTrue(found.contains(name.substring(0, name.length() - 4)), name));
    }

    @Test
    void state_is_compacted_and_history_is_not() {
        for (Topic topic : Topic.values()) {
            boolean state = topic.kind() == Topic.Kind.STATE || topic.kind() == Topic.Kind.LIFECYCLE;
            for (String name : new TreeSet<>(List.of(topic.code(), topic.internal()))) {
                JsonNode policy =
                        document.at("/channels/" + name + "/bindings/kafka/topicConfiguration/cleanup.policy");
                assertEquals(state ? "compact" : "delete", policy.path(0).asText(), name);
            }
        }
    }

    @Test
    void every_message_names_a_schema_that_is_there() {
        document.at("/components/messages").properties().forEach(message -> {
            JsonNode reference = message.getValue().at("/payload/schema/$ref");
            if (!message.getKey().equals("dead")) {
                assertTrue(Files.exists(RESOURCES.resolve(reference.asText())), message.getKey());
            }
        });
    }

    @Test
    void every_topic_but_the_dead_letters_is_said_by_an_operation() {
        Set<String> said = new TreeSet<>();
        document.get("operations")
                .forEach(operation ->
                        said.add(operation.at("/channel/$ref").asText().substring("#/channels/".length())));
        Set<String> channels = new TreeSet<>();
        document.get("channels").fieldNames().forEachRemaining(channels::add);
        channels.removeIf(name -> name.endsWith(".dlq"));
        assertEquals(channels, said);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
