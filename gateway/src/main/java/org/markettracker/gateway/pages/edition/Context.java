package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.markettracker.gateway.wording.Numbers;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

/** Words what stands around the figures: drivers, events, expectations, terms, conflicts, and the evidence. */
final class Context {
    private static final Text NOTHING = new Text("", "", false);

    private final JsonNode tree;
    private final Taxonomy taxonomy;
    private final Words words;

    Context(JsonNode tree, Taxonomy taxonomy, Words words) {
        this.tree = tree;
        this.taxonomy = taxonomy;
        this.words = words;
    }

    List<Note> indicators() {
        return notes(
                "indicators",
                node -> new Note(
                        Periods.label(node.path("period").asText()),
                        segment(node),
                        text(node.path("name")),
                        plain(node.path("stated").asText()
                                + (node.hasNonNull("growthPct")
                                        ? "  (+" + Numbers.of(node.path("growthPct")) + " %)"
                                        : "")),
                        ""));
    }

    List<Note> events() {
        return notes(
                "events",
                node -> new Note(
                        Periods.label(node.path("date").asText()),
                        segment(node),
                        text(node.path("label")),
                        plain(words.get(
                                "event." + node.path("type").asText(),
                                node.path("type").asText())),
                        direction(node.path("effect").asText())));
    }

    /** Series that no model carries on, and why: a reader is to know that nobody guessed. */
    List<Note> unmodelled() {
        List<Note> notes = new ArrayList<>();
        for (JsonNode path : tree.path("forecasts")) {
            for (JsonNode run : path.path("runs")) {
                if (run.hasNonNull("none")) {
                    notes.add(new Note("", segment(path), text(run.path("none").path("detail")), NOTHING, ""));
                }
            }
        }
        return notes.stream().distinct().toList();
    }

    List<Note> outlook() {
        return notes(
                "outlook",
                node -> new Note(
                        range(node),
                        segment(node),
                        text(node.path("statement")),
                        plain(node.path("direction").asText()),
                        direction(node.path("direction").asText())));
    }

    List<Note> glossary() {
        return notes(
                "glossary",
                node -> new Note(
                        node.path("id").asText(), NOTHING, text(node.path("term")), text(node.path("definition")), ""));
    }

    private List<Note> notes(String member, Function<JsonNode, Note> note) {
        List<Note> notes = new ArrayList<>();
        tree.path(member).forEach(node -> notes.add(note.apply(node)));
        return notes;
    }

    private Text segment(JsonNode node) {
        return node.hasNonNull("segment")
                ? taxonomy.segment(node.path("segment").asText())
                : NOTHING;
    }

    private Text text(JsonNode byLanguage) {
        return Text.of(byLanguage, words.language());
    }

    private static Text plain(String text) {
        return new Text(text, "", false);
    }

    private static String range(JsonNode node) {
        String from = node.path("from").asText();
        String to = node.path("to").asText();
        return from.equals(to) ? Periods.label(from) : (Periods.label(from) + " – " + Periods.label(to)).strip();
    }

    private static String direction(String word) {
        return word.contains("up") ? "up" : word.contains("down") || word.contains("slow") ? "down" : "";
    }
}
