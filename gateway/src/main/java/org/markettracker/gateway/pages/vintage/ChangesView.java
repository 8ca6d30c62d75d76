package org.markettracker.gateway.pages.vintage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.markettracker.gateway.readmodel.compare.ChangesPage;
import org.markettracker.gateway.readmodel.compare.Comparison;
import org.markettracker.gateway.wording.Figure;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

/**
 * The page that says what changed.
 *
 * @param next cursor of the next page; empty on the last
 * @param total how many changes there are on all pages
 */
public record ChangesView(
        String tracker, Text title, String edition, String previous, List<ChangeLine> changes, String next, int total) {

    public ChangesView {
        changes = List.copyOf(changes);
    }

    /** Words a page of a comparison. */
    public static ChangesView of(Comparison comparison, ChangesPage page, Words words) {
        JsonNode tree = comparison.edition().tree();
        Taxonomy now = new Taxonomy(tree, words.language());
        Taxonomy before = new Taxonomy(comparison.previous().tree(), words.language());
        List<ChangeLine> lines = new ArrayList<>();
        for (JsonNode change : page.tree().path("changes")) {
            lines.add(line(change, change.has("new") ? now : before, words));
        }
        String tracker = comparison.edition().key().tracker();
        return new ChangesView(
                tracker,
                Text.named(tree.path("tracker").path("title"), words.language(), tracker),
                comparison.edition().key().edition(),
                comparison.previous().key().edition(),
                lines,
                page.next().orElse(""),
                comparison.changes().size());
    }

    private static ChangeLine line(JsonNode change, Taxonomy taxonomy, Words words) {
        String kind = change.path("kind").asText();
        String type = change.path("type").asText();
        String base = change.path("basePeriod").asText();
        return new ChangeLine(
                taxonomy.segment(change.path("segment").asText()),
                what(change, taxonomy, words),
                Periods.label(change.path("period").asText()) + (base.isEmpty() ? "" : " / " + Periods.label(base)),
                kind,
                words.get("change." + kind, kind),
                figure(change.path("old")),
                exact(change.path("old")),
                figure(change.path("new")),
                exact(change.path("new")),
                !change.path("beyondRounding").asBoolean(),
                type.isEmpty() ? "" : words.get("restated." + type, type),
                change.path("reason").asText());
    }

    private static String what(JsonNode change, Taxonomy taxonomy, Words words) {
        String measure = change.path("measure").asText();
        String vendor = change.hasNonNull("vendor")
                ? taxonomy.vendor(change.path("vendor").asText()).value()
                : "";
        return Stream.of(
                        vendor,
                        words.get("measure." + measure, measure),
                        change.path("method").asText(),
                        change.path("scenario").asText())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String figure(JsonNode cell) {
        return cell.isObject() ? Figure.of(cell, BigDecimal.ZERO).main() : "";
    }

    private static String exact(JsonNode cell) {
        return cell.isObject() ? Figure.exact(cell) : "";
    }
}
