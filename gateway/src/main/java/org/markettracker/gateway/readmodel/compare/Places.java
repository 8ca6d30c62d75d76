package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.markettracker.gateway.readmodel.EditionContent;

/** The cells of an edition by their places, in the order in which a reader meets them. */
final class Places {
    private Places() {}

    static Map<Place, JsonNode> of(EditionContent content) {
        Map<Place, JsonNode> cells = new LinkedHashMap<>();
        for (JsonNode cell : content.tree().path("sizes")) {
            cells.put(Place.of("market", cell, cell), cell);
        }
        for (JsonNode cell : content.tree().path("shares")) {
            cells.put(Place.of("vendor", cell, cell), cell);
        }
        for (JsonNode path : content.tree().path("forecasts")) {
            for (JsonNode point : path.path("points")) {
                cells.put(Place.of("forecast", point, path), point);
            }
        }
        return cells;
    }
}
