package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows and trees of the reference files into bodies of the write API. Empty cells are left out; digits stay as written. */
final class Bodies {

    /** Exact: 81.0 stays 81.0, for its rounding follows from its digits. */
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** The language of texts in the files that name none. */
    private static final String LANGUAGE = "en";

    private Bodies() {}

    static ObjectNode statement(Map<String, String> row) {
        ObjectNode body = NODES.objectNode();
        for (String field : new String[] {"segment", "vendor", "measure", "period"}) {
            text(body, field, row.get(field));
        }
        text(body, "basePeriod", row.get("base_period"));
        text(body, "relation", row.get("relation"));
        number(body, "value", row.get("value"));
        number(body, "valueHigh", row.get("value_high"));
        for (String field : new String[] {"unit", "status", "stated", "source"}) {
            text(body, field, row.get(field));
        }
        number(body, "confidence", row.get("confidence"));
        text(body, "section", row.get("section"));
        return body;
    }

    static ObjectNode indicator(Map<String, String> row) {
        ObjectNode body = NODES.objectNode();
        text(body, "segment", row.get("segment"));
        ObjectNode name = body.putObject("name");
        text(name, "en", row.get("indicator"));
        text(name, "zh", row.get("indicator_zh"));
        text(name, "ja", row.get("indicator_ja"));
        text(body, "period", row.get("period"));
        text(body, "relation", row.get("relation"));
        number(body, "value", row.get("value"));
        text(body, "unit", row.get("unit"));
        text(body, "stated", row.get("stated"));
        number(body, "growthPct", row.get("growth_pct"));
        text(body, "section", row.get("section"));
        return body;
    }

    static ObjectNode event(Map<String, String> row) {
        ObjectNode body = NODES.objectNode();
        text(body, "segment", row.get("segment"));
        text(body, "date", row.get("date"));
        text(body, "type", row.get("kind"));
        text(body, "effect", row.get("effect"));
        language(body, "label", row.get("label"));
        return body;
    }

    static ObjectNode outlook(Map<String, String> row) {
        ObjectNode body = NODES.objectNode();
        for (String field : new String[] {"segment", "from", "to", "direction"}) {
            text(body, field, row.get(field));
        }
        language(body, "statement", row.get("statement"));
        return body;
    }

    static ObjectNode glossary(JsonNode term) {
        ObjectNode body = NODES.objectNode();
        body.set("term", term.path("term"));
        body.set("definition", term.path("definition"));
        return body;
    }

    static ObjectNode vendor(JsonNode vendor, JsonNode groups, String source) {
        ObjectNode body = NODES.objectNode();
        body.set("name", vendor.path("name"));
        for (String list : new String[] {"aliases", "delivery", "facts", "capabilities", "customers"}) {
            body.set(list, vendor.has(list) ? vendor.get(list) : NODES.arrayNode());
        }
        for (String field : new String[] {"parent", "entered"}) {
            text(body, field, vendor.path(field).asText(""));
        }
        language(body, "positioning", vendor.path("positioning").asText(""));
        if (vendor.has("compares_to")) {
            body.set("comparesTo", vendor.get("compares_to"));
        }
        text(body, "source", source);
        body.set("groups", groupsOf(vendor.path("id").asText(), groups));
        return body;
    }

    private static ArrayNode groupsOf(String vendor, JsonNode groups) {
        ArrayNode mine = NODES.arrayNode();
        for (JsonNode group : groups) {
            for (JsonNode member : group.path("members")) {
                if (member.asText().equals(vendor)) {
                    ObjectNode one = mine.addObject();
                    one.put("id", group.path("id").asText());
                    language(one, "label", group.path("label").asText(""));
                }
            }
        }
        return mine;
    }

    static void text(ObjectNode body, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            body.put(field, value);
        }
    }

    static void language(ObjectNode body, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            body.putObject(field).put(LANGUAGE, value);
        }
    }

    private static void number(ObjectNode body, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            body.set(field, NODES.numberNode(new BigDecimal(value)));
        }
    }
}
