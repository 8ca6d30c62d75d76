package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The order in which a reader meets things, the same on every replica: segments as the taxonomy lists them, those it
 * does not list after them by code; then periods, vendors, measures.
 */
final class ReadingOrder {
    private final Map<String, Integer> segments = new HashMap<>();

    ReadingOrder(JsonNode catalogue) {
        for (JsonNode segment : catalogue.path("segments")) {
            segments.putIfAbsent(segment.path("id").asText(), segments.size());
        }
    }

    Comparator<JsonNode> cells() {
        return Comparator.<JsonNode>comparingInt(cell -> place(cell))
                .thenComparing(by("segment"))
                .thenComparing(by("period"))
                .thenComparing(by("vendor"))
                .thenComparing(by("measure"))
                .thenComparing(by("basePeriod"));
    }

    Comparator<JsonNode> paths() {
        return Comparator.<JsonNode>comparingInt(path -> place(path))
                .thenComparing(by("segment"))
                .thenComparing(by("measure"))
                .thenComparing(by("method"))
                .thenComparing(by("scenario"));
    }

    static Comparator<JsonNode> by(String member) {
        return Comparator.comparing(node -> node.path(member).asText());
    }

    private int place(JsonNode cell) {
        return segments.getOrDefault(cell.path("segment").asText(), Integer.MAX_VALUE);
    }
}
