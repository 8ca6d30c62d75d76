package org.markettracker.gateway.pages.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.markettracker.gateway.wording.Numbers;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

/** The statements of an edition, worded, by their owner and id. */
public final class Statements {
    private static final int TENTHS = 3;

    private final Map<String, Statement> byName = new LinkedHashMap<>();
    private final Taxonomy taxonomy;
    private final Words words;

    public Statements(JsonNode tree, Taxonomy taxonomy, Words words) {
        this.taxonomy = taxonomy;
        this.words = words;
        for (String part : List.of("market", "vendor", "forecast")) {
            for (JsonNode node : tree.path("evidence").path(part)) {
                byName.put(part + "/" + node.path("id").asText(), worded(part, node));
            }
        }
    }

    public List<Statement> all() {
        return List.copyOf(byName.values());
    }

    /** Those with these ids, in their order; one that was not heard of is its id alone. */
    List<Statement> of(String part, JsonNode ids) {
        List<Statement> found = new ArrayList<>();
        ids.forEach(id -> found.add(one(part, id.asText())));
        return found;
    }

    private Statement one(String part, String id) {
        Text nothing = new Text("", "", false);
        return byName.getOrDefault(part + "/" + id, new Statement(part, id, nothing, "", "", "", "", "", "stands", ""));
    }

    /** Which statements gave way by how much of what they stated: {@code M04 by 1.2 %}. */
    List<String> gaveWay(JsonNode gaveWay) {
        List<String> worded = new ArrayList<>();
        gaveWay.forEach(each -> worded.add(each.path("statement").asText() + " " + gaveWayBy(each.path("part"))));
        return worded;
    }

    /** One statement, from a record of the read model or from its owner. */
    public Statement worded(String part, JsonNode node) {
        Text segment = taxonomy.segment(node.path("segment").asText());
        Text about = node.hasNonNull("vendor")
                ? taxonomy.vendor(node.path("vendor").asText()).in(segment)
                : segment;
        String base = node.path("basePeriod").asText();
        String standing = node.path("standing").asText("stands");
        return new Statement(
                part,
                node.path("id").asText(),
                about,
                words.get(
                        "stated." + node.path("measure").asText(),
                        node.path("measure").asText()),
                Periods.label(node.path("period").asText()) + (base.isEmpty() ? "" : " / " + Periods.label(base)),
                node.path("stated").asText(),
                node.path("source").asText(),
                node.path("section").asText(),
                standing,
                remark(node, standing));
    }

    private String remark(JsonNode node, String standing) {
        List<String> remarks = new ArrayList<>();
        String word = words.get("standing." + standing, "");
        String reason = node.path("standingReason").asText();
        if (!word.isEmpty()) {
            remarks.add(reason.isEmpty() ? word : word + ": " + reason);
        }
        if (node.path("gaveWay").isNumber()) {
            remarks.add(gaveWayBy(node.path("gaveWay")));
        }
        return String.join("; ", remarks);
    }

    private String gaveWayBy(JsonNode part) {
        BigDecimal percent = part.isNumber() ? part.decimalValue().movePointRight(2) : BigDecimal.ZERO;
        if (percent.signum() == 0) {
            return words.get("gave-way.strictness");
        }
        BigDecimal rounded = percent.setScale(Math.min(Math.max(percent.scale(), 0), TENTHS), RoundingMode.HALF_UP);
        return words.with("gave-way", Numbers.of(rounded));
    }
}
