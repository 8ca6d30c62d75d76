package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a cell stands, the same in every edition: its part and the members that name it, not those that value it. */
record Place(String part, Map<String, String> names) {
    private static final List<String> NAMING = List.of("measure", "segment", "vendor", "period", "basePeriod");

    Place {
        names = Map.copyOf(names);
    }

    /** The place of a cell; of a forecast also by method and scenario, which stand on the path around it. */
    static Place of(String part, JsonNode cell, JsonNode around) {
        Map<String, String> names = new LinkedHashMap<>();
        NAMING.forEach(member -> put(names, member, cell));
        put(names, "method", around);
        put(names, "scenario", around);
        return new Place(part, names);
    }

    private static void put(Map<String, String> names, String member, JsonNode node) {
        if (node.hasNonNull(member)) {
            names.put(member, node.path(member).asText());
        }
    }

    String name(String member) {
        return names.getOrDefault(member, "");
    }

    /** Writes the names in their order. */
    void into(ObjectNode node) {
        node.put("part", part);
        for (String member : List.of("measure", "segment", "vendor", "period", "basePeriod", "method", "scenario")) {
            if (names.containsKey(member)) {
                node.put(member, names.get(member));
            }
        }
    }

    /** One word for the place, by which a reader goes on where a page ended. */
    String word() {
        return String.join(
                "/",
                part,
                name("measure"),
                name("segment"),
                name("vendor"),
                name("period"),
                name("basePeriod"),
                name("method"),
                name("scenario"));
    }
}
