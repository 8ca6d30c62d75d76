package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.markettracker.gateway.readmodel.ReadingOrder;

/** Where a cell stands, the same in every edition: its part and the members that name it, not those that value it. */
record Place(String part, Map<String, String> names) {
    private static final List<String> PARTS = List.of("market", "vendor", "forecast");
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

    /** Where it stands among the places of an edition: its part, then as a reader meets them. */
    List<String> words(ReadingOrder order, ObjectNode named) {
        List<String> words = new ArrayList<>();
        words.add(Integer.toString(PARTS.indexOf(part)));
        words.addAll(order.place(
                named,
                part.equals("forecast")
                        ? new String[] {"segment", "measure", "method", "scenario", "period", "basePeriod"}
                        : new String[] {"segment", "period", "vendor", "measure", "basePeriod", "none"}));
        return words;
    }
}
