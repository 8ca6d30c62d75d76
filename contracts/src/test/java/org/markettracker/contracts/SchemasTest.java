package org.markettracker.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The golden examples keep to the schemas, every topic has both, and the schemas can refuse. */
class SchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TestFactory
    Stream<DynamicTest> every_example_keeps_to_the_schema_of_its_topic() throws IOException {
        return examples()
                .map(file -> DynamicTest.dynamicTest(RESOURCES.relativize(file).toString(), () -> {
                    JsonNode example = read(file);
                    List<Error> errors = schema(topic(file), example).validate(example.get("value"));
                    assertEquals(List.of(), errors);
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_example_passes_without_a_required_field() throws IOException {
        return examples()
                .map(file -> DynamicTest.dynamicTest(RESOURCES.relativize(file).toString(), () -> {
                    JsonNode example = read(file);
                    JsonNode required = MAPPER.readTree(
                                    schemaFile(topic(file), example).toFile())
                            .get("required");
                    for (JsonNode field : required) {
                        com.fasterxml.jackson.databind.node.ObjectNode without =
                                example.get("value").deepCopy();
                        without.remove(field.asText());
                        assertFalse(
                                schema(topic(file), example).validate(without).isEmpty(), field.asText());
                    }
                }));
    }

    @Test
    void every_topic_has_an_example_and_its_key_begins_with_the_tracker() throws IOException {
        for (Topic topic : Topic.values()) {
            List<Path> files =
                    examples().filter(file -> topic(file).equals(topic.code())).toList();
            assertFalse(files.isEmpty(), topic.code());
            for (Path file : files) {
                assertTrue(read(file).get("key").asText().startsWith("china-vaas"), file.toString());
            }
        }
    }

    private static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static String topic(Path example) {
        return example.getParent().getFileName().toString();
    }

    private static Path schemaFile(String topic, JsonNode example) {
        String type = example.get("type").asText();
        return RESOURCES.resolve("schemas/" + (type.equals(topic) ? topic : topic + "." + type) + ".schema.json");
    }

    private static Schema schema(String topic, JsonNode example) throws IOException {
        return SCHEMAS.getSchema(Files.readString(schemaFile(topic, example)));
    }

    private static JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(file.toFile());
    }
}
