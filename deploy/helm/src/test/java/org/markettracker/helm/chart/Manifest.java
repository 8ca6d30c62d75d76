package org.markettracker.helm.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An object as rendered. */
public record Manifest(JsonNode tree) {

    public String kind() {
        return tree.path("kind").asText();
    }

    public String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    public String name() {
        return tree.path("metadata").path("name").asText();
    }

    /** At a path of names separated by slashes. */
    public JsonNode at(String path) {
        return tree.at("/" + path);
    }

    /** What a workload's pod is made of. */
    public JsonNode pod() {
        return at("spec/template/spec");
    }

    /** Init containers first, as they run. */
    public List<JsonNode> containers() {
        return Stream.concat(items(pod().path("initContainers")), items(pod().path("containers")))
                .toList();
    }

    /** The container that serves. */
    public JsonNode serving() {
        return pod().path("containers").path(0);
    }

    public static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** A map of texts, for instance labels. */
    public static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
        fields.forEachRemaining(
                field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
