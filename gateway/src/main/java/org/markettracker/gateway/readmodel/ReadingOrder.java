package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which a reader meets things, the same on every replica: segments as the taxonomy lists them, those it
 * does not list after them by code; then periods, vendors, measures.
 */
public final class ReadingOrder {
    private final Map<String, Integer> segments = new HashMap<>();

    /** @param catalogue of the edition; segments it does not list come last */
    public ReadingOrder(JsonNode catalogue) {
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

    /** The place of something in this order as words: that of its segment, and these members. */
    public List<String> place(JsonNode node, String... members) {
        List<String> words = new ArrayList<>();
        words.add("%010d".formatted(place(node)));
        for (String member : members) {
            words.add(node.path(member).asText());
        }
        return words;
    }

    static Comparator<JsonNode> by(String member) {
        return Comparator.comparing(node -> node.path(member).asText());
    }

    private int place(JsonNode cell) {
        return segments.getOrDefault(cell.path("segment").asText(), Integer.MAX_VALUE);
    }
}
