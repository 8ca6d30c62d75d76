package org.markettracker.gateway.pages.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.wording.Figure;
import org.markettracker.gateway.wording.Identities;
import org.markettracker.gateway.wording.Numbers;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Units;
import org.markettracker.gateway.wording.Words;

/** The whys of all figures of an edition, by the figures' keys. */
public final class Whys {
    private static final int EXACT = 4;

    private final Map<String, Why> byKey = new HashMap<>();
    private final Statements statements;
    private final Taxonomy taxonomy;
    private final Words words;
    private final Identities identities;

    public Whys(JsonNode tree, Statements statements, Taxonomy taxonomy, Words words) {
        this.statements = statements;
        this.taxonomy = taxonomy;
        this.words = words;
        this.identities = new Identities(taxonomy, words);
        tree.path("sizes").forEach(cell -> add("market", cell));
        tree.path("shares").forEach(cell -> add("vendor", cell));
        tree.path("forecasts").forEach(path -> path.path("points").forEach(point -> {
            if (point instanceof ObjectNode node) {
                ObjectNode cell = node.deepCopy();
                cell.set("method", path.path("method"));
                cell.set("scenario", path.path("scenario"));
                add("forecast", cell);
            }
        }));
    }

    /** The why of a figure; null where nothing is known of it. */
    public @Nullable Why of(Figure figure) {
        return byKey.get(figure.key());
    }

    private void add(String part, JsonNode cell) {
        Why.Side low = side(part, cell, "low", cell.path("lowOpen").asBoolean() ? "why.above" : "why.at-least");
        Why.Side high = side(part, cell, "high", cell.path("highOpen").asBoolean() ? "why.below" : "why.at-most");
        String key = Figure.key(cell);
        if (!low.isEmpty() || !high.isEmpty()) {
            byKey.put(
                    key,
                    new Why(
                            "why-" + key.replaceAll("[^A-Za-z0-9-]", "."),
                            heading(cell),
                            Figure.exact(cell),
                            low,
                            high,
                            statements.gaveWay(cell.path("gaveWay"))));
        }
    }

    private Why.Side side(String part, JsonNode cell, String end, String claim) {
        JsonNode number = cell.path(end);
        String worded = end.equals("low") ? Numbers.low(number, EXACT) : Numbers.high(number, EXACT);
        List<String> adding = new ArrayList<>();
        cell.path("evidence").path(end + "Identities").forEach(code -> adding.add(identities.sentence(code.asText())));
        return new Why.Side(
                number.isNumber()
                        ? words.with(
                                claim, worded + Units.sign(cell.path("unit").asText()))
                        : "",
                statements.of(part, cell.path("evidence").path(end)),
                adding);
    }

    private String heading(JsonNode cell) {
        String segment = taxonomy.segment(cell.path("segment").asText()).value();
        String vendor = cell.hasNonNull("vendor")
                ? taxonomy.vendor(cell.path("vendor").asText()).value() + ", "
                : "";
        String measure = cell.path("measure").asText();
        String base = cell.path("basePeriod").asText();
        return vendor + segment + ", " + words.get("measure." + measure, measure) + ", "
                + Periods.label(cell.path("period").asText())
                + (base.isEmpty() ? "" : " / " + Periods.label(base));
    }
}
