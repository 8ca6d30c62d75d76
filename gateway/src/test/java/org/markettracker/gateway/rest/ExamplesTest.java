package org.markettracker.gateway.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.readmodel.Audience;
import org.markettracker.gateway.readmodel.Contents;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.Shelf;
import org.markettracker.gateway.readmodel.View;

/** The examples in the API's description have the shape of what is sent. */
class ExamplesTest {
    private final View view = Golden.into(new View(), 1, Golden.content());
    private final Contents contents = new Contents(new Shelf(view, Clock.systemUTC()));

    ExamplesTest() {
        Golden.into(view, 1, Golden.published(Golden.content(), null));
    }

    @Test
    void the_cell_is_the_golden_example_of_the_published_language() {
        ObjectNode golden = ExactJson.read(
                Golden.example("market.sizes.v1/online-education-2021-S1").value());
        golden.remove(Set.of("tracker", "edition"));

        assertEquals(golden, read(Examples.CELL));
        assertEquals(golden, read(Examples.SIZES).path("sizes").get(0));
    }

    @Test
    void the_combined_document_has_the_members_that_are_sent() {
        ObjectNode sent = view.edition(Golden.EDITION).orElseThrow().tree();

        assertEquals(members(sent), members(read(Examples.COMBINED)));
        assertEquals(
                members(sent.path("evidence")), members(read(Examples.COMBINED).path("evidence")));
    }

    @Test
    void the_list_of_trackers_has_the_members_that_are_sent() {
        JsonNode sent = contents.trackers(Audience.SUBSCRIBERS).path("trackers").get(0);
        JsonNode example = read(Examples.TRACKERS).path("trackers").get(0);

        assertEquals(members(sent), members(example));
        assertEquals(sent.path("editions"), example.path("editions"));
    }

    @Test
    void one_tracker_has_at_least_the_members_of_the_example() {
        JsonNode sent = contents.tracker("china-vaas", Audience.SUBSCRIBERS).orElseThrow();

        assertTrue(members(sent).containsAll(members(read(Examples.TRACKER))));
    }

    @Test
    void the_refusal_is_the_problem_that_is_sent() {
        assertEquals(
                ExactJson.read(Problem.NOT_FOUND.body("There is no edition of this name here.")),
                read(Examples.NOT_FOUND));
    }

    private static ObjectNode read(String example) {
        return ExactJson.read(example.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> members(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
