package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.markettracker.gateway.pages.proof.CheckLine;
import org.markettracker.gateway.pages.proof.ConflictCard;
import org.markettracker.gateway.pages.proof.Proofs;
import org.markettracker.gateway.pages.proof.Statement;
import org.markettracker.gateway.pages.proof.Statements;
import org.markettracker.gateway.pages.proof.Whys;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Words;

/** Everything that the page of an edition prints. */
public record EditionView(
        Header header,
        Grid sizes,
        Grid growth,
        List<Grid> shares,
        Grid forecasts,
        List<Note> unmodelled,
        List<Note> indicators,
        List<Note> events,
        List<Note> outlook,
        List<VendorCard> vendors,
        List<Note> glossary,
        List<ConflictCard> conflicts,
        List<CheckLine> checks,
        List<Statement> statements,
        Whys whys) {

    /** Words the combined document. */
    public static EditionView of(JsonNode tree, Words words) {
        Taxonomy taxonomy = new Taxonomy(tree, words.language());
        Grids grids = new Grids(tree, taxonomy, words);
        Context context = new Context(tree, taxonomy, words);
        Statements statements = new Statements(tree, taxonomy, words);
        Proofs proofs = new Proofs(tree, statements, words);
        return new EditionView(
                Headers.of(tree, words),
                grids.sizes(),
                grids.growth(),
                grids.shares(),
                grids.forecasts(),
                context.unmodelled(),
                context.indicators(),
                context.events(),
                context.outlook(),
                Profiles.of(tree.path("vendors"), words.language()),
                context.glossary(),
                proofs.conflicts(),
                proofs.checks(),
                statements.all(),
                new Whys(tree, statements, taxonomy, words));
    }
}
