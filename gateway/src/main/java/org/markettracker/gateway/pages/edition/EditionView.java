package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.gateway.pages.text.Words;

/** Everything that the page of an edition prints. */
public record EditionView(
        Header header,
        Grid sizes,
        Grid growth,
        List<Grid> shares,
        Grid forecasts,
        List<Note> indicators,
        List<Note> events,
        List<Note> outlook,
        List<VendorCard> vendors,
        List<Note> glossary,
        List<Note> conflicts,
        List<Statement> statements) {

    /** Words the combined document. */
    public static EditionView of(JsonNode tree, Words words) {
        Taxonomy taxonomy = new Taxonomy(tree, words.language());
        Grids grids = new Grids(tree, taxonomy, words);
        Context context = new Context(tree, taxonomy, words);
        return new EditionView(
                Headers.of(tree, words),
                grids.sizes(),
                grids.growth(),
                grids.shares(),
                grids.forecasts(),
                context.indicators(),
                context.events(),
                context.outlook(),
                Profiles.of(tree.path("vendors"), words.language()),
                context.glossary(),
                context.conflicts(),
                statements(tree, taxonomy, words));
    }

    private static List<Statement> statements(JsonNode tree, Taxonomy taxonomy, Words words) {
        List<Statement> all = new ArrayList<>();
        for (String part : List.of("market", "vendor", "forecast")) {
            for (JsonNode node : tree.path("evidence").path(part)) {
                all.add(Context.statement(node, taxonomy, words));
            }
        }
        return all;
    }
}
