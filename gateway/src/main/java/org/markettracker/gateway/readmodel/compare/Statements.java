package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.readmodel.EditionContent;

/** The statements of one part that are new, gone or other in the younger of two editions, and what they say of why. */
final class Statements {
    private static final List<String> ASIDE = List.of(
            "tracker", "origin", "recordedBy", "recordedAt", "restatement", "standingBy", "standingAt", "gaveWay");
    private static final Map<String, String> MEASURES = Map.of(
            "revenue", "SIZE",
            "usage", "USAGE",
            "growth", "GROWTH_YOY",
            "usage_growth", "USAGE_GROWTH_YOY");

    private final Map<String, JsonNode> before;
    private final Map<String, JsonNode> now;
    private final SortedMap<String, Optional<Reason>> changed = new TreeMap<>();
    private final Map<String, Set<String>> speaking = new HashMap<>();

    /** Of the editions of a line, the oldest first. */
    Statements(List<EditionContent> line, String part) {
        this.before = byId(line.get(0), part);
        this.now = byId(line.get(line.size() - 1), part);
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            if (!gist(before.get(id)).equals(gist(now.get(id)))) {
                changed.put(id, said(line.subList(1, line.size()), part, id));
                Stream.of(before, now).filter(side -> side.containsKey(id)).forEach(side -> speaking.computeIfAbsent(
                                cell(side.get(id)), cell -> new TreeSet<>())
                        .add(id));
            }
        }
    }

    /** The changed ones that speak of this place. */
    Set<String> speakingOf(Place place) {
        return speaking.getOrDefault(
                String.join(
                        "/",
                        place.name("measure"),
                        place.name("segment"),
                        place.name("vendor"),
                        place.name("period"),
                        place.name("basePeriod")),
                Set.of());
    }

    Set<String> changed() {
        return changed.keySet();
    }

    /** Those that are about usage, or those that are not. */
    List<String> changed(boolean usage) {
        return changed.keySet().stream()
                .filter(id -> Stream.of(before, now)
                        .filter(side -> side.containsKey(id))
                        .anyMatch(side -> isUsage(measure(side.get(id))) == usage))
                .toList();
    }

    Optional<Reason> why(String id) {
        return changed.getOrDefault(id, Optional.empty());
    }

    /** A statement that only the younger has, of a source that the older does not hear. */
    Optional<String> newSource(String id) {
        JsonNode fresh = now.get(id);
        if (fresh == null || before.containsKey(id)) {
            return Optional.empty();
        }
        String source = fresh.path("source").asText();
        return before.values().stream()
                        .anyMatch(each -> each.path("source").asText().equals(source))
                ? Optional.empty()
                : Optional.of(id + " of " + source);
    }

    static boolean isUsage(String measure) {
        return measure.startsWith("USAGE");
    }

    /** What the statement says itself, in the youngest edition that says anything. */
    private static Optional<Reason> said(List<EditionContent> line, String part, String id) {
        Optional<Reason> said = Optional.empty();
        for (EditionContent content : line) {
            JsonNode restatement = byId(content, part)
                    .getOrDefault(id, MissingNode.getInstance())
                    .path("restatement");
            if (restatement.isObject()) {
                said = Optional.of(new Reason(
                        restatement.path("type").asText(),
                        restatement.path("reason").asText()));
            }
        }
        return said;
    }

    private static Map<String, JsonNode> byId(EditionContent content, String part) {
        Map<String, JsonNode> statements = new HashMap<>();
        content.tree()
                .path("evidence")
                .path(part)
                .forEach(each -> statements.put(each.path("id").asText(), each));
        return statements;
    }

    private static Optional<ObjectNode> gist(@Nullable JsonNode statement) {
        return statement instanceof ObjectNode object
                ? Optional.of(object.deepCopy().without(ASIDE))
                : Optional.empty();
    }

    private static String cell(JsonNode statement) {
        return String.join(
                "/",
                measure(statement),
                statement.path("segment").asText(),
                statement.path("vendor").asText(),
                statement.path("period").asText(),
                statement.path("basePeriod").asText());
    }

    private static String measure(JsonNode statement) {
        String measure = statement.path("measure").asText();
        return MEASURES.getOrDefault(measure, measure.toUpperCase(Locale.ROOT));
    }
}
