package org.markettracker.gateway.readmodel.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;

class PartPagesTest {
    private static final List<String> LISTS = List.of(
            "sizes",
            "shares",
            "vendors",
            "forecasts",
            "conflicts",
            "audit",
            "restatements",
            "indicators",
            "events",
            "outlook",
            "glossary");

    private final View view = new View();

    @BeforeEach
    void the_whole_reference_edition_and_the_examples() {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 2, Golden.wholeEdition());
    }

    @Test
    void the_pages_of_every_part_put_together_are_the_member_of_the_combined_document() {
        for (String part : LISTS) {
            JsonNode whole = content().tree().path(part);
            for (int limit : new int[] {1, 3, 1000}) {
                ArrayNode met = ExactJson.object().arrayNode();
                Optional<String> next = Optional.empty();
                do {
                    ListPage page = PartPages.of(content(), part, new Asked(limit, next.orElse(null)));
                    assertTrue(page.tree().path(part).size() <= limit);
                    met.addAll((ArrayNode) page.tree().path(part));
                    next = page.next();
                    assertEquals(next.orElse(""), page.tree().path("next").asText());
                } while (next.isPresent());
                assertEquals(whole, met, part + " by " + limit);
            }
        }
        assertTrue(content().tree().path("sizes").size() > 5);
    }

    @Test
    void evidence_comes_owner_by_owner() {
        JsonNode whole = content().tree().path("evidence");
        ObjectNode met = ExactJson.object();
        List.of("market", "vendor", "forecast").forEach(met::putArray);
        Optional<String> next = Optional.empty();
        do {
            ListPage page = PartPages.of(content(), "evidence", new Asked(4, next.orElse(null)));
            page.tree().path("evidence").fields().forEachRemaining(owner -> ((ArrayNode) met.path(owner.getKey()))
                    .addAll((ArrayNode) owner.getValue()));
            next = page.next();
        } while (next.isPresent());
        assertEquals(whole, met);
        assertTrue(StreamSupport.stream(whole.spliterator(), false).allMatch(owner -> owner.size() > 0));
    }

    @Test
    void what_is_no_list_is_one_page() {
        ListPage page = PartPages.of(content(), "manifest", new Asked(1, null));
        assertTrue(page.next().isEmpty());
        assertFalse(page.tree().has("next"));
        assertTrue(page.tree().has("manifest"));
    }

    @Test
    void a_cursor_of_one_part_is_none_of_another() {
        String next =
                PartPages.of(content(), "sizes", new Asked(1, null)).next().orElseThrow();
        assertThrows(WrongPage.class, () -> PartPages.of(content(), "shares", new Asked(1, next)));
    }

    private EditionContent content() {
        return view.edition(Golden.EDITION).orElseThrow();
    }
}
