package org.markettracker.gateway.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.wording.Identities;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Words;

/** One size with its why: for each end the statements it rests on, in full, and the identities, as codes and in words. */
final class OneSize {
    private final EditionContent content;
    private final Identities identities;
    private final Map<String, JsonNode> statements = new HashMap<>();

    OneSize(EditionContent content, Words words) {
        this(content, words, Part.MARKET);
    }

    /** Of a cell whose statements are this owner's. */
    OneSize(EditionContent content, Words words, Part owner) {
        this.content = content;
        this.identities = new Identities(new Taxonomy(content.tree(), words.language()), words);
        content.tree()
                .path("evidence")
                .path(owner.code())
                .forEach(each -> statements.put(each.path("id").asText(), each));
    }

    /** The cell; where no base period is asked for, the one without or with the nearest. */
    static Optional<JsonNode> find(
            EditionContent content, String measure, String segment, String period, @Nullable String basePeriod) {
        return StreamSupport.stream(content.tree().path("sizes").spliterator(), false)
                .filter(cell -> cell.path("measure").asText().equals(measure))
                .filter(cell -> cell.path("segment").asText().equals(segment))
                .filter(cell -> cell.path("period").asText().equals(Periods.code(period)))
                .filter(cell ->
                        basePeriod == null || cell.path("basePeriod").asText().equals(Periods.code(basePeriod)))
                .max(Comparator.comparing(cell ->
                        cell.hasNonNull("basePeriod") ? cell.path("basePeriod").asText() : "~")); // after every period
    }

    ObjectNode tree(JsonNode cell) {
        ObjectNode tree = ExactJson.object()
                .put("tracker", content.key().tracker())
                .put("edition", content.key().edition());
        content.then().ifPresent(then -> tree.put("asOf", then.toString()));
        tree.set("size", cell);
        tree.set("why", why(cell));
        return tree;
    }

    /** What makes each end, and what gave way for it. */
    ObjectNode why(JsonNode cell) {
        ObjectNode why = ExactJson.object();
        why.set("low", end(cell, "low"));
        why.set("high", end(cell, "high"));
        if (cell.path("evidence").has("gaveWay") || cell.has("gaveWay")) {
            ArrayNode gaveWay = why.putArray("gaveWay");
            gaveWay(cell).forEach(each -> gaveWay.addObject()
                    .<ObjectNode>set("part", each.path("part"))
                    .set("statement", statement(each.path("statement").asText())));
        }
        return why;
    }

    private static JsonNode gaveWay(JsonNode cell) {
        return cell.has("gaveWay")
                ? cell.path("gaveWay")
                : cell.path("evidence").path("gaveWay");
    }

    private ObjectNode end(JsonNode cell, String end) {
        ObjectNode tree = ExactJson.object();
        tree.set("end", cell.path(end));
        tree.set("open", cell.path(end + "Open"));
        ArrayNode resting = tree.putArray("statements");
        cell.path("evidence").path(end).forEach(id -> resting.add(statement(id.asText())));
        ArrayNode adding = tree.putArray("identities");
        cell.path("evidence").path(end + "Identities").forEach(code -> adding.addObject()
                .put("code", code.asText())
                .put("sentence", identities.sentence(code.asText())));
        return tree;
    }

    private JsonNode statement(String id) {
        JsonNode known = statements.get(id);
        return known == null ? ExactJson.object().put("id", id) : known;
    }
}
