package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;

/** Joins what the three owners say of an edition into the one document that a client reads, in a fixed order. */
final class CombinedTracker {
    private static final List<String> SHARE_CELLS = List.of("share", "rank", "shareChange", "revenue");

    private final EditionContent content;
    private final ReadingOrder order;

    CombinedTracker(EditionContent content) {
        this.content = content;
        this.order = new ReadingOrder(content.catalogue().orElseGet(ExactJson::object));
    }

    ObjectNode tree() {
        ObjectNode tree = ExactJson.object();
        content.then().ifPresent(then -> tree.put("asOf", then.toString()));
        tree.set("tracker", content.catalogue().<JsonNode>map(node -> node).orElse(NullNode.getInstance()));
        tree.set("edition", content.editionRecord().<JsonNode>map(node -> node).orElse(NullNode.getInstance()));
        tree.set("sizes", array(values(Topic.SIZES), order.cells()));
        tree.set("shares", array(shareCells(), order.cells()));
        tree.set("vendors", array(values(Topic.PROFILES), ReadingOrder.by("vendor")));
        tree.set("forecasts", array(values(Topic.PATHS), order.paths()));
        ObjectNode evidence = tree.putObject("evidence");
        evidence.set("market", array(values(Topic.MARKET_EVIDENCE), ReadingOrder.by("id")));
        evidence.set("vendor", array(values(Topic.VENDOR_EVIDENCE), ReadingOrder.by("id")));
        evidence.set("forecast", array(values(Topic.FORECAST_EVIDENCE), ReadingOrder.by("id")));
        tree.set("conflicts", array(audit("conflict"), ReadingOrder.by("part").thenComparing(ReadingOrder.by("id"))));
        tree.set("audit", array(audit("check"), ReadingOrder.by("part").thenComparing(ReadingOrder.by("id"))));
        tree.set(
                "restatements",
                array(audit("restatement"), ReadingOrder.by("part").thenComparing(ReadingOrder.by("id"))));
        tree.set("indicators", array(context("indicator"), ReadingOrder.by("id")));
        tree.set("events", array(context("event"), ReadingOrder.by("date").thenComparing(ReadingOrder.by("id"))));
        tree.set("outlook", array(values(Topic.OUTLOOK), ReadingOrder.by("id")));
        tree.set("glossary", array(context("glossary"), ReadingOrder.by("id")));
        tree.set("manifest", manifest());
        return tree;
    }

    private Stream<ObjectNode> values(Topic topic) {
        return content.values(topic).stream().map(CombinedTracker::withoutHead);
    }

    /** Share, rank and the rest of one vendor travel in one record; a reader asks for cells. */
    private Stream<ObjectNode> shareCells() {
        Function<ObjectNode, Stream<ObjectNode>> cells =
                record -> SHARE_CELLS.stream().map(record::path).flatMap(CombinedTracker::objects);
        return content.values(Topic.SHARES).stream().flatMap(cells);
    }

    private Stream<ObjectNode> context(String kind) {
        return values(Topic.CONTEXT)
                .filter(node -> node.path("kind").asText().equals(kind))
                .map(node -> node.without("kind"));
    }

    private Stream<ObjectNode> audit(String kind) {
        return Stream.of(Topic.MARKET_AUDIT, Topic.VENDOR_AUDIT, Topic.FORECAST_AUDIT)
                .flatMap(topic -> values(topic)
                        .filter(node -> node.path("kind").asText().equals(kind))
                        .map(node -> withPart(topic.owner(), node, kind)));
    }

    /** Check and conflict ids are unique within their owner only. */
    private static ObjectNode withPart(Part part, ObjectNode node, String kind) {
        ObjectNode copy = ExactJson.object().put("part", part.code());
        copy.setAll(node.<ObjectNode>without("kind"));
        if (kind.equals("conflict") && !copy.has("decision")) {
            copy.putNull("decision");
        }
        return copy;
    }

    private JsonNode manifest() {
        JsonNode manifest =
                content.editionRecord().map(node -> node.get("manifest")).orElse(null);
        return manifest == null ? NullNode.getInstance() : manifest;
    }

    private static Stream<ObjectNode> objects(JsonNode node) {
        return node instanceof ObjectNode object ? Stream.of(object) : Stream.empty();
    }

    /** Tracker and edition stand once at the top of the document. */
    private static ObjectNode withoutHead(ObjectNode record) {
        ObjectNode copy = ExactJson.object();
        copy.setAll(record);
        return copy.without(List.of("tracker", "edition"));
    }

    private static ArrayNode array(Stream<ObjectNode> nodes, Comparator<JsonNode> order) {
        List<ObjectNode> sorted = new ArrayList<>(nodes.toList());
        sorted.sort(order);
        ArrayNode array = ExactJson.object().arrayNode();
        array.addAll(sorted);
        return array;
    }
}
