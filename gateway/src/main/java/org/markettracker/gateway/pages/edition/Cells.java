package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.markettracker.gateway.wording.Bar;
import org.markettracker.gateway.wording.Figure;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Text;

/** Picks cells out of a document and puts them into columns. */
final class Cells {
    private Cells() {}

    static List<JsonNode> where(JsonNode array, Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        array.forEach(node -> {
            if (wanted.test(node)) {
                found.add(node);
            }
        });
        return found;
    }

    static Predicate<JsonNode> is(String member, String text) {
        return node -> node.path(member).asText().equals(text);
    }

    static List<String> periods(List<JsonNode> cells) {
        return cells.stream()
                .map(cell -> cell.path("period").asText())
                .distinct()
                .sorted(Periods.BY_END)
                .toList();
    }

    static List<Text> periodHeadings(List<String> periods, Language language) {
        return periods.stream()
                .map(period -> new Text(Periods.label(period), language.code(), false))
                .toList();
    }

    /** The greatest end of these cells: the scale of their bars. */
    static BigDecimal scale(List<JsonNode> cells) {
        return cells.stream().map(Bar::top).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** One slot a code, with the figures of the cells that have this code in the member. */
    static List<List<Figure>> slots(List<String> codes, String member, List<JsonNode> cells, BigDecimal scale) {
        return codes.stream()
                .map(code -> cells.stream()
                        .filter(is(member, code))
                        .map(cell -> Figure.of(cell, scale))
                        .toList())
                .toList();
    }
}
