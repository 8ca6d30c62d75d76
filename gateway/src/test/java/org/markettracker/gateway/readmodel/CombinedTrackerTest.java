package org.markettracker.gateway.readmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CombinedTrackerTest {
    private final List<Golden> records = new ArrayList<>(Golden.content());

    CombinedTrackerTest() {
        records.add(Golden.published(Golden.content(), null));
    }

    @Test
    void the_document_has_exactly_the_members_of_the_api() {
        List<String> members = new ArrayList<>();
        tree(records).fieldNames().forEachRemaining(members::add);

        assertEquals(
                List.of(
                        "tracker",
                        "edition",
                        "sizes",
                        "shares",
                        "vendors",
                        "forecasts",
                        "evidence",
                        "conflicts",
                        "audit",
                        "restatements",
                        "indicators",
                        "events",
                        "outlook",
                        "glossary",
                        "manifest"),
                members);
    }

    @Test
    void segments_come_in_the_order_of_the_taxonomy() {
        assertEquals(List.of("total", "online-education"), texts(tree(records).path("sizes"), "segment"));
    }

    @Test
    void a_cell_is_as_it_was_sent_without_the_edition_it_belongs_to() {
        JsonNode cell = tree(records).path("sizes").get(1);
        ObjectNode sent = ExactJson.read(
                Golden.example("market.sizes.v1/online-education-2021-S1").value());
        sent.remove(List.of("tracker", "edition"));

        assertEquals(sent, cell);
        assertFalse(cell.has("tracker"));
    }

    @Test
    void share_and_rank_of_a_vendor_are_two_cells() {
        assertEquals(List.of("RANK", "SHARE"), texts(tree(records).path("shares"), "measure"));
    }

    @Test
    void conflicts_of_the_three_owners_stand_beside_each_other_and_say_whose_they_are() {
        JsonNode conflicts = tree(records).path("conflicts");

        assertEquals(List.of("forecast", "market", "vendor"), texts(conflicts, "part"));
        assertTrue(conflicts.get(0).has("decision"));
        assertTrue(conflicts.get(0).path("decision").isNull());
        assertEquals(3, tree(records).path("audit").size());
    }

    @Test
    void context_is_sorted_into_its_kinds() {
        ObjectNode tree = tree(records);

        assertEquals(List.of("I04"), texts(tree.path("indicators"), "id"));
        assertEquals(List.of("E09"), texts(tree.path("events"), "id"));
        assertEquals(List.of("cdn"), texts(tree.path("glossary"), "id"));
        assertFalse(tree.path("events").get(0).has("kind"));
    }

    @Test
    void the_same_records_in_any_order_give_the_same_bytes_and_entity_tag() {
        Document first = document(records);
        for (int seed = 0; seed < 20; seed++) {
            List<Golden> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            Document other = document(shuffled);
            assertArrayEquals(first.bytes(), other.bytes());
            assertEquals(first.etag(false), other.etag(false));
        }
    }

    @Test
    void a_changed_cell_gives_another_entity_tag() {
        List<Golden> changed = new ArrayList<>(records);
        changed.set(1, records.get(1).with("8.35", "8.36"));

        assertNotEquals(document(records).etag(false), document(changed).etag(false));
    }

    @Test
    void an_edition_without_a_catalogue_still_has_its_evidence() {
        ObjectNode tree = tree(List.of(Golden.lifecycle("draft"), Golden.example("market.evidence.v1/M02")));

        assertTrue(tree.path("tracker").isNull());
        assertTrue(tree.path("manifest").isNull());
        assertEquals(
                "M02", tree.path("evidence").path("market").get(0).path("id").asText());
    }

    private static ObjectNode tree(List<Golden> records) {
        return content(records).tree();
    }

    private static Document document(List<Golden> records) {
        return content(records).combined();
    }

    private static EditionContent content(List<Golden> records) {
        return Golden.into(new View(), 1, records).edition(Golden.EDITION).orElseThrow();
    }

    private static List<String> texts(JsonNode array, String member) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.path(member).asText()));
        return texts;
    }
}
