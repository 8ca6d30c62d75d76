package org.markettracker.gateway.pages.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

/** Words the conflicts and the audit of an edition. */
public final class Proofs {
    private final JsonNode tree;
    private final Statements statements;
    private final Words words;

    public Proofs(JsonNode tree, Statements statements, Words words) {
        this.tree = tree;
        this.statements = statements;
        this.words = words;
    }

    /** All conflicts, those that nobody decided yet first. */
    public List<ConflictCard> conflicts() {
        List<ConflictCard> open = new ArrayList<>();
        List<ConflictCard> decided = new ArrayList<>();
        for (JsonNode node : tree.path("conflicts")) {
            ConflictCard card = conflict(node);
            (card.isOpen() ? open : decided).add(card);
        }
        open.addAll(decided);
        return open;
    }

    /** One conflict, from a record of the read model or from its owner. */
    public ConflictCard conflict(JsonNode node) {
        String part = node.path("part").asText();
        return new ConflictCard(
                part,
                node.path("id").asText(),
                Text.of(node.path("sentence"), words.language()),
                statements.of(part, node.path("statements")),
                statements.gaveWay(node.path("gaveWay")),
                decision(node.path("decision")));
    }

    /** All checks, failures first. */
    public List<CheckLine> checks() {
        List<CheckLine> failing = new ArrayList<>();
        List<CheckLine> rest = new ArrayList<>();
        for (JsonNode node : tree.path("audit")) {
            CheckLine line = check(node);
            (line.isFailing() ? failing : rest).add(line);
        }
        failing.addAll(rest);
        return failing;
    }

    /** One check, from a record of the read model or from its owner. */
    public CheckLine check(JsonNode node) {
        String id = node.path("id").asText();
        String outcome = node.path("outcome").asText();
        List<CheckLine.Finding> findings = new ArrayList<>();
        node.path("findings")
                .forEach(finding -> findings.add(new CheckLine.Finding(
                        Text.of(finding.path("sentence"), words.language()), joined(finding.path("statements")))));
        return new CheckLine(
                node.path("part").asText(),
                id,
                words.get("check." + id, id),
                outcome,
                words.get("outcome." + outcome, outcome),
                Text.of(node.path("detail"), words.language()),
                joined(node.path("statements")),
                findings,
                node.path("more").asBoolean(),
                decision(node.path("decision")));
    }

    private ConflictCard.@Nullable Decision decision(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String kind = node.path("kind").asText();
        String at = node.path("at").asText();
        return new ConflictCard.Decision(
                words.get("decision." + kind, kind),
                joined(node.path("statements")),
                node.path("by").asText(),
                at.length() < 10 ? at : at.substring(0, 10),
                node.path("reason").asText());
    }

    private static String joined(JsonNode ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(id -> all.add(id.asText()));
        return String.join(", ", all);
    }
}
