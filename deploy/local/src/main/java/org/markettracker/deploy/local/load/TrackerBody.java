package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The tracker itself, from {@code tracker.yaml}: its tree of segments becomes a flat list, parents before their children. */
final class TrackerBody {

    private static final Map<String, String> SAME = Map.of(
            "title", "title",
            "source_title", "sourceTitle",
            "citation", "citation",
            "disclaimer", "disclaimer",
            "geography", "geography",
            "currency", "currency",
            "unit", "unit",
            "frequency", "frequency",
            "first_period", "firstPeriod",
            "last_period", "lastPeriod");

    private TrackerBody() {}

    static ObjectNode of(JsonNode file) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        SAME.forEach((in, out) -> copy(file, in, body, out));
        for (String list : new String[] {"tags", "coverage", "figures"}) {
            copy(file, list, body, list);
        }
        house(file.path("publisher"), body, "publisher");
        house(file.path("data_source"), body, "dataSource");
        ArrayNode segments = body.putArray("segments");
        file.path("segments").forEach(root -> segment(root, "", segments));
        return body;
    }

    private static void segment(JsonNode node, String parent, ArrayNode segments) {
        ObjectNode segment = segments.addObject();
        String id = node.path("id").asText();
        segment.put("id", id);
        Bodies.text(segment, "parent", parent);
        segment.set("name", node.path("name"));
        segment.put("residual", node.path("residual").asBoolean(false));
        copy(node, "scenarios", segment, "scenarios");
        copy(node, "buyers", segment, "buyers");
        copy(node, "needs", segment, "needs");
        copy(node, "affected_customers", segment, "affectedCustomers");
        node.path("children").forEach(child -> segment(child, id, segments));
    }

    /** A house has an id, and its name under {@code name} (English) and under codes of other languages. */
    private static void house(JsonNode node, ObjectNode body, String field) {
        if (node.isMissingNode()) {
            return;
        }
        ObjectNode house = body.putObject(field);
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        node.fields().forEachRemaining(entry -> {
            switch (entry.getKey()) {
                case "id" -> house.set("id", entry.getValue());
                case "name" -> name.set("en", entry.getValue());
                default -> name.set(entry.getKey(), entry.getValue());
            }
        });
        house.set("name", name);
    }

    private static void copy(JsonNode from, String in, ObjectNode to, String out) {
        if (from.has(in)) {
            to.set(out, from.get(in));
        }
    }
}
