package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.ReadingOrder;
import org.markettracker.gateway.readmodel.paging.Page;

/** What is different in one edition against another: sizes, shares and forecasts, in the order of reading. */
public final class Comparison {
    private static final List<String> KEPT = List.of(
            "value", "low", "lowOpen", "high", "highOpen", "unit", "unitMult", "decimals", "status", "evidence");

    /** One difference, and where it stands among them. */
    record Difference(List<String> place, ObjectNode change) {}

    private final EditionContent edition;
    private final EditionContent previous;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * Compares two editions.
     *
     * @param span the line from the older of the two to the younger, whose restatements explain the difference
     */
    public Comparison(EditionContent edition, EditionContent previous, List<EditionContent> span) {
        this.edition = edition;
        this.previous = previous;
        Map<Place, JsonNode> now = Places.of(edition);
        Map<Place, JsonNode> before = Places.of(previous);
        Reasons reasons = new Reasons(span);
        ReadingOrder order = new ReadingOrder(edition.tree().path("tracker"));
        Set<Place> all = new LinkedHashSet<>(now.keySet());
        all.addAll(before.keySet());
        for (Place place : all) {
            JsonNode old = before.getOrDefault(place, MissingNode.getInstance());
            JsonNode fresh = now.getOrDefault(place, MissingNode.getInstance());
            if (Move.isAny(old, fresh)) {
                ObjectNode change = change(place, old, fresh, reasons);
                differences.add(new Difference(place.words(order, change), change));
            }
        }
        // Where a cell stands does not depend on whether it is new, changed or gone.
        differences.sort((one, other) -> Page.UPWARDS.compare(one.place(), other.place()));
    }

    private static ObjectNode change(Place place, JsonNode old, JsonNode fresh, Reasons reasons) {
        ObjectNode change = ExactJson.object();
        place.into(change);
        change.put("kind", old.isMissingNode() ? "added" : fresh.isMissingNode() ? "removed" : "changed");
        if (old instanceof ObjectNode cell) {
            change.set("old", cell.deepCopy().retain(KEPT));
        }
        if (fresh instanceof ObjectNode cell) {
            change.set("new", cell.deepCopy().retain(KEPT));
        }
        boolean beyond = Move.isBeyondRounding(old, fresh);
        change.put("beyondRounding", beyond);
        reasons.of(place, old, fresh, beyond)
                .ifPresent(reason -> change.put("type", reason.type()).put("reason", reason.text()));
        return change;
    }

    public EditionContent edition() {
        return edition;
    }

    public EditionContent previous() {
        return previous;
    }

    /** All differences, in the order of reading. */
    public List<ObjectNode> changes() {
        return differences.stream().map(Difference::change).toList();
    }

    List<Difference> differences() {
        return differences;
    }
}
