package org.markettracker.gateway.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;

/** The scores that stand on the paths of an edition and of those it is based on, as far as the caller may read them. */
final class TrackRecord {
    private final Shelf shelf;
    private final Vantage from;

    TrackRecord(Shelf shelf, Vantage from) {
        this.shelf = shelf;
        this.from = from;
    }

    ObjectNode tree(EditionContent content) {
        List<ObjectNode> scores = new ArrayList<>();
        Optional<EditionContent> at = Optional.of(content);
        while (at.isPresent()) {
            collect(at.get(), scores);
            at = base(at.get());
        }
        ObjectNode tree = ExactJson.object()
                .put("tracker", content.key().tracker())
                .put("edition", content.key().edition());
        content.then().ifPresent(then -> tree.put("asOf", then.toString()));
        ArrayNode array = tree.putArray("scores");
        scores.forEach(array::add);
        ArrayNode rollups = tree.putArray("rollups");
        ScoreSums.of(scores).forEach(rollups::add);
        return tree;
    }

    private static void collect(EditionContent content, List<ObjectNode> scores) {
        for (JsonNode path : content.tree().path("forecasts")) {
            for (JsonNode score : path.path("scores")) {
                ObjectNode line = ExactJson.object()
                        .put("segment", path.path("segment").asText())
                        .put("method", path.path("method").asText())
                        .put("broughtBy", content.key().edition());
                line.setAll((ObjectNode) score);
                scores.add(line);
            }
        }
    }

    private Optional<EditionContent> base(EditionContent content) {
        return content.editionRecord()
                .filter(record -> record.hasNonNull("basedOn"))
                .flatMap(record -> shelf.edition(
                        content.key().tracker(), record.path("basedOn").asText(), from));
    }
}
