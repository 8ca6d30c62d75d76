package org.markettracker.gateway.desk;

import com.fasterxml.jackson.databind.JsonNode;
import org.markettracker.gateway.pages.proof.CheckLine;
import org.markettracker.gateway.pages.proof.ConflictCard;
import org.markettracker.gateway.pages.proof.Proofs;
import org.markettracker.gateway.pages.proof.Statement;
import org.markettracker.gateway.pages.proof.Statements;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Words;

/** Words what an owner answered as the edition's page words what was heard. */
final class Worded {
    private final Statements statements;
    private final Proofs proofs;

    Worded(EditionContent content, Words words) {
        this.statements = new Statements(content.tree(), new Taxonomy(content.tree(), words.language()), words);
        this.proofs = new Proofs(content.tree(), statements, words);
    }

    ConflictCard conflict(JsonNode node) {
        return proofs.conflict(node);
    }

    CheckLine check(JsonNode node) {
        return proofs.check(node);
    }

    Statement statement(JsonNode node) {
        return statements.worded(node.path("part").asText(), node);
    }
}
