package org.markettracker.gateway.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.ReadingOrder;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.ListPage;
import org.markettracker.gateway.readmodel.paging.Page;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;

/** The scores that stand on the paths of an edition and of those it is based on, as far as the caller may read them. */
final class TrackRecord {
    private record Scored(List<String> place, ObjectNode line) {}

    private final Shelf shelf;
    private final Vantage from;

    TrackRecord(Shelf shelf, Vantage from) {
        this.shelf = shelf;
        this.from = from;
    }

    /** The sums are those of all scores, on whatever page. */
    ListPage page(EditionContent content, Asked asked) {
        List<EditionContent> line = line(content);
        List<String> names = line.stream().map(each -> each.key().edition()).toList();
        ReadingOrder order = new ReadingOrder(content.tree().path("tracker"));
        List<Scored> all = new ArrayList<>();
        for (int back = 0; back < line.size(); back++) {
            collect(line.get(back), back, names, order, all);
        }
        all.sort((one, other) -> Page.UPWARDS.compare(one.place(), other.place()));
        Page<Scored> page = Page.of("track-record", all, Scored::place, asked);
        ObjectNode tree = ExactJson.object()
                .put("tracker", content.key().tracker())
                .put("edition", content.key().edition());
        content.then().ifPresent(then -> tree.put("asOf", then.toString()));
        ArrayNode scores = tree.putArray("scores");
        page.rows().forEach(row -> scores.add(row.line()));
        ArrayNode rollups = tree.putArray("rollups");
        ScoreSums.of(all.stream().map(Scored::line).toList()).forEach(rollups::add);
        return ListPage.of(tree, page.next());
    }

    /** The edition and those it is based on, as far as the caller may read them. */
    private List<EditionContent> line(EditionContent content) {
        List<EditionContent> line = new ArrayList<>();
        for (Optional<EditionContent> at = Optional.of(content); at.isPresent(); at = base(at.get())) {
            line.add(at.get());
        }
        return line;
    }

    private static void collect(
            EditionContent content, int back, List<String> names, ReadingOrder order, List<Scored> scores) {
        for (JsonNode path : content.tree().path("forecasts")) {
            for (JsonNode score : path.path("scores")) {
                ObjectNode line = ExactJson.object()
                        .put("segment", path.path("segment").asText())
                        .put("method", path.path("method").asText())
                        .put("broughtBy", content.key().edition());
                line.setAll((ObjectNode) score);
                List<String> place = new ArrayList<>(List.of("%04d".formatted(back)));
                place.addAll(order.place(path, "segment", "measure", "method", "scenario"));
                int since = names.indexOf(score.path("edition").asText());
                place.add("%04d".formatted(since < 0 ? names.size() : since));
                place.add(score.path("period").asText());
                scores.add(new Scored(place, line));
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
