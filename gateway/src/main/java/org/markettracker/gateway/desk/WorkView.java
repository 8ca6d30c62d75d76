package org.markettracker.gateway.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.markettracker.gateway.pages.proof.CheckLine;
import org.markettracker.gateway.pages.proof.ConflictCard;
import org.markettracker.gateway.pages.proof.Proofs;
import org.markettracker.gateway.pages.proof.Statement;
import org.markettracker.gateway.pages.proof.Statements;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

/** What the work page shows of an edition. */
public record WorkView(
        String tracker,
        String edition,
        Text title,
        String state,
        String stateWord,
        List<String> waitingFor,
        List<String> refusals,
        List<ConflictCard> conflicts,
        List<CheckLine> checks,
        List<Statement> statements,
        boolean draft) {

    static WorkView of(EditionContent content, Words words) {
        JsonNode tree = content.tree();
        Taxonomy taxonomy = new Taxonomy(tree, words.language());
        Statements statements = new Statements(tree, taxonomy, words);
        Proofs proofs = new Proofs(tree, statements, words);
        String state = tree.path("edition").path("state").asText();
        String tracker = content.key().tracker();
        return new WorkView(
                tracker,
                content.key().edition(),
                Text.named(tree.path("tracker").path("title"), words.language(), tracker),
                state,
                words.get("state." + state, state),
                tree.path("edition")
                        .path("waitingFor")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList(),
                tree.path("edition")
                        .path("refusals")
                        .valueStream()
                        .flatMap(refusal -> refusal.path("reasons")
                                .valueStream()
                                .map(reason -> refusal.path("part").asText() + ": " + reason.asText()))
                        .toList(),
                proofs.conflicts(),
                proofs.checks(),
                statements.all(),
                state.equals("draft"));
    }

    /** How many conflicts nobody decided yet. */
    public long open() {
        return conflicts.stream().filter(ConflictCard::isOpen).count();
    }

    /** The path of this page. */
    public String path() {
        return page() + "/work";
    }

    /** The path of the edition's page. */
    public String page() {
        return "/trackers/" + tracker + "/editions/" + edition;
    }

    /** The path of the edition in the API. */
    public String api() {
        return "/api/v1" + page();
    }

    /** Where the forms are; empty where nothing can be decided any more. */
    public String forms() {
        return draft ? path() : "";
    }

    /** What a file may hold. */
    public List<String> kinds() {
        return List.of("market", "vendor", "forecast", "indicators", "events", "glossary");
    }

    public String kindWord(String kind) {
        return "work.kind." + kind;
    }
}
