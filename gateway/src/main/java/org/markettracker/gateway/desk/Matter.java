package org.markettracker.gateway.desk;

import com.fasterxml.jackson.databind.JsonNode;
import org.markettracker.contracts.Part;

/**
 * Something to be decided.
 *
 * @param kind {@code conflicts}, {@code audit} or {@code statements}, as in the path of its form
 * @param path where it is at its owner
 */
record Matter(Place place, String kind, Part part, String id, String path) {

    static Matter of(Place place, String kind, Part part, String id) {
        String path = kind.equals("statements") ? place.statement(part, id) : place.judged(part, kind, id);
        return new Matter(place, kind, part, id, path);
    }

    boolean isConflict() {
        return kind.equals("conflicts");
    }

    boolean isStatement() {
        return kind.equals("statements");
    }

    String decisionPath() {
        return path + (isStatement() ? "/standing" : "/decision");
    }

    String formPath() {
        return place.work() + "/" + kind + "/" + part.code() + "/" + id;
    }

    /** The word for what was done. */
    String done() {
        return isConflict() ? "decision" : isStatement() ? "standing" : "waiver";
    }

    /** Where it is on the work page. */
    String anchor() {
        return kind.equals("audit") ? "check-" + part.code() + "-" + id : id;
    }

    /** What the person typed, else the reason that the owner has. */
    String reason(JsonNode node, String typed) {
        return typed.isEmpty()
                ? node.path("decision")
                        .path("reason")
                        .asText(node.path("standingReason").asText())
                : typed;
    }
}
