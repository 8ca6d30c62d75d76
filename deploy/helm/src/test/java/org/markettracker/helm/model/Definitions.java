package org.markettracker.helm.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;

/** The operators' own CustomResourceDefinitions, from a directory, read strictly: no field that they do not list. */
public record Definitions(Map<String, JsonNode> schemas) {

    public static Definitions in(Path directory) throws IOException {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                try (MappingIterator<JsonNode> documents =
                        Project.YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
                    documents.readAll().forEach(document -> read(document, schemas));
                }
            }
        }
        return new Definitions(schemas);
    }

    private static void read(JsonNode document, Map<String, JsonNode> schemas) {
        if (!document.path("kind").asText().equals("CustomResourceDefinition")) {
            return;
        }
        JsonNode spec = document.path("spec");
        for (JsonNode version : spec.path("versions")) {
            JsonNode schema = version.at("/schema/openAPIV3Schema");
            close(schema);
            for (String always : List.of("apiVersion", "kind", "metadata")) {
                ((ObjectNode) schema.path("properties")).set(always, Project.YAML.createObjectNode());
            }
            schemas.put(
                    spec.path("group").asText() + "/" + version.path("name").asText() + "/"
                            + spec.at("/names/kind").asText(),
                    schema);
        }
    }

    /** The API server would drop what a schema does not list; here it is a fault. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path("properties").isObject()
                    && !object.has("additionalProperties")
                    && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
                object.put("additionalProperties", false);
            }
            if (object.path("x-kubernetes-int-or-string").asBoolean()) {
                object.remove(List.of("pattern", "anyOf"));
            }
        }
        schema.fields().forEachRemaining(part -> {
            // Alternatives name only the fields that tell them apart.
            if (!List.of("oneOf", "anyOf", "allOf", "not").contains(part.getKey())) {
                close(part.getValue());
            }
        });
        if (schema.isArray()) {
            schema.forEach(Definitions::close);
        }
    }

    /** What the operator's definition finds wrong; empty where none was given for this kind. */
    public Optional<List<String>> faults(Manifest manifest) {
        return Optional.ofNullable(schemas.get(manifest.apiVersion() + "/" + manifest.kind()))
                .map(schema -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(manifest.tree().toString(), InputFormat.JSON)
                        .stream()
                        .map(Error::toString)
                        .map(fault -> manifest + ": " + fault)
                        .toList());
    }
}
