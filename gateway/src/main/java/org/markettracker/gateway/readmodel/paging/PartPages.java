package org.markettracker.gateway.readmodel.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.ReadingOrder;

/** The parts of the combined tracker in pages; what is no list, such as the manifest, is one page. */
public final class PartPages {
    private static final String EVIDENCE = "evidence";
    private static final List<String> OWNERS = List.of("market", "vendor", "forecast");

    private PartPages() {}

    private record Row(int owner, JsonNode node) {}

    /**
     * The page asked for.
     *
     * @throws WrongPage when the cursor is none of this part
     */
    public static ListPage of(EditionContent content, String part, Asked asked) {
        ObjectNode tree = ExactJson.object()
                .put("tracker", content.key().tracker())
                .put("edition", content.key().edition());
        content.then().ifPresent(then -> tree.put("asOf", then.toString()));
        JsonNode whole = content.tree().path(part);
        if (!whole.isArray() && !part.equals(EVIDENCE)) {
            tree.set(part, whole);
            return ListPage.of(tree, Optional.empty());
        }
        ReadingOrder order = new ReadingOrder(content.tree().path("tracker"));
        Page<Row> page = Page.of(part, rows(part, whole), row -> key(part, row, order), asked);
        if (part.equals(EVIDENCE)) {
            ObjectNode evidence = tree.putObject(part);
            OWNERS.forEach(evidence::putArray);
            page.rows().forEach(row -> ((ArrayNode) evidence.path(OWNERS.get(row.owner()))).add(row.node()));
        } else {
            ArrayNode array = tree.putArray(part);
            page.rows().forEach(row -> array.add(row.node()));
        }
        return ListPage.of(tree, page.next());
    }

    private static List<Row> rows(String part, JsonNode whole) {
        List<Row> rows = new ArrayList<>();
        if (part.equals(EVIDENCE)) {
            for (int owner = 0; owner < OWNERS.size(); owner++) {
                for (JsonNode node : whole.path(OWNERS.get(owner))) {
                    rows.add(new Row(owner, node));
                }
            }
        } else {
            whole.forEach(node -> rows.add(new Row(0, node)));
        }
        return rows;
    }

    private static List<String> key(String part, Row row, ReadingOrder order) {
        JsonNode node = row.node();
        return switch (part) {
            case "sizes", "shares" -> order.place(node, "segment", "period", "vendor", "measure", "basePeriod");
            case "forecasts" -> order.place(node, "segment", "measure", "method", "scenario");
            case "vendors" -> words(node, "vendor");
            case "conflicts", "audit", "restatements" -> words(node, "part", "id");
            case "events" -> words(node, "date", "id");
            case EVIDENCE ->
                List.of(Integer.toString(row.owner()), node.path("id").asText());
            default -> words(node, "id");
        };
    }

    private static List<String> words(JsonNode node, String... members) {
        return Stream.of(members).map(member -> node.path(member).asText()).toList();
    }
}
