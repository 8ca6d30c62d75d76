package org.markettracker.gateway.readmodel.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.Document;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.ListPage;

class ContentsTest {
    private final View view = new View();
    private final Contents contents = new Contents(new Shelf(view, Clock.systemUTC()));

    @Test
    void the_list_has_each_tracker_with_its_editions_and_their_state() {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.published(Golden.content(), null));

        ObjectNode tracker = (ObjectNode) contents.trackers(Vantage.now(Audience.SUBSCRIBERS))
                .path("trackers")
                .get(0);

        assertEquals("china-vaas", tracker.path("tracker").asText());
        assertEquals(
                "China Video as a Service Market Tracker",
                tracker.path("title").path("en").asText());
        assertEquals("2021H1", tracker.path("latest").asText());
        assertEquals("published", tracker.path("editions").get(0).path("state").asText());
        assertFalse(tracker.has("segments"));
    }

    @Test
    void a_subscriber_finds_no_trace_of_a_draft() {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.lifecycle("draft"));

        assertEquals(
                "{\"trackers\":[]}",
                contents.trackers(Vantage.now(Audience.SUBSCRIBERS)).toString());
        assertTrue(contents.tracker("china-vaas", Vantage.now(Audience.SUBSCRIBERS))
                .isEmpty());
    }

    @Test
    void the_house_sees_the_draft_speak_for_a_tracker_that_has_nothing_published() {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.lifecycle("draft"));

        ObjectNode tracker =
                contents.tracker("china-vaas", Vantage.now(Audience.HOUSE)).orElseThrow();

        assertTrue(tracker.path("latest").isNull());
        assertEquals(3, tracker.path("segments").size());
        assertEquals("cdn", tracker.path("glossary").get(0).path("id").asText());
        assertEquals("draft", tracker.path("editions").get(0).path("state").asText());
        assertFalse(tracker.has("edition"));
    }

    @Test
    void a_published_edition_speaks_for_the_tracker_even_when_a_newer_draft_exists() {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.published(Golden.content(), null));
        Golden.into(view, 1, Golden.lifecycle("draft").with("2021H1", "2021H2"));
        Golden.into(
                view,
                1,
                Golden.example("tracker.catalogue.v1/china-vaas-2021H1")
                        .with("2021H1", "2021H2")
                        .with("China Video", "Draft title"));

        ObjectNode tracker =
                contents.tracker("china-vaas", Vantage.now(Audience.HOUSE)).orElseThrow();

        assertEquals(
                "China Video as a Service Market Tracker",
                tracker.path("title").path("en").asText());
        assertEquals(2, tracker.path("editions").size());
    }

    @Test
    void a_patch_says_whose_and_the_vintage_asked_about_is_echoed() {
        Golden.into(view, 1, Golden.content());
        Golden.into(
                view,
                1,
                Golden.published(Golden.content(), null)
                        .with("\"state\":\"published\",\"pub", "\"patchOf\":\"2020H2\",\"state\":\"published\",\"pub"));
        Instant then = Instant.parse("2021-11-04T00:00:00Z");

        ObjectNode tracker = contents.editions("china-vaas", new Vantage(Audience.HOUSE, then))
                .orElseThrow();

        assertEquals("2021-11-04T00:00:00Z", tracker.path("asOf").asText());
        assertEquals("2021H1", tracker.path("latest").asText());
        assertEquals("2020H2", tracker.path("editions").get(0).path("patchOf").asText());
        assertTrue(contents.editions("china-vaas", new Vantage(Audience.HOUSE, Instant.EPOCH))
                .isEmpty());
    }

    @Test
    void a_walk_through_editions_meets_each_once_though_one_changes_and_one_is_new() {
        Golden.into(view, 1, Golden.content());
        for (int i = 1; i <= 5; i++) {
            Golden.into(view, 1, changed("202" + i + "H1", "2021-0" + i + "-01T00:00:00Z"));
        }
        List<String> met = new ArrayList<>();
        ListPage page = page(new Asked(2, null));
        add(page, met);
        assertEquals(List.of("2025H1", "2024H1"), met);
        String tag = Document.of(page.tree()).etag(false);
        assertEquals(tag, Document.of(page(new Asked(2, null)).tree()).etag(false), "the same page has the same tag");

        // What is still to come moves to the front, and something new is there.
        Golden.into(view, 2, changed("2022H1", "2021-02-01T00:00:00Z", "2021-12-01T00:00:00Z"));
        Golden.into(view, 1, changed("2026H1", "2021-12-02T00:00:00Z"));
        page = page(new Asked(2, page.next().orElseThrow()));
        add(page, met);
        assertEquals(List.of("2025H1", "2024H1", "2023H1", "2022H1"), met);
        page = page(new Asked(2, page.next().orElseThrow()));
        add(page, met);
        assertEquals(List.of("2021H1", "2026H1"), met.subList(4, 6));
        assertTrue(page.next().isEmpty());
        add(page(new Asked(1, null)), met);
        assertEquals("2026H1", met.get(6), "a new walk begins with what changed last");
    }

    private ListPage page(Asked asked) {
        return contents.editions("china-vaas", Vantage.now(Audience.HOUSE), asked)
                .orElseThrow();
    }

    private static void add(ListPage page, List<String> met) {
        page.tree()
                .path("editions")
                .forEach(edition -> met.add(edition.path("edition").asText()));
    }

    /** An edition that changed at these instants. */
    private static Golden changed(String edition, String... at) {
        Golden draft = Golden.lifecycle("draft").with("2021H1", edition);
        ObjectNode value = ExactJson.read(draft.value());
        ArrayNode transitions = value.putArray("transitions");
        for (String each : at) {
            transitions.addObject().put("state", "draft").put("at", each).put("by", "analyst");
        }
        return new Golden(draft.topic(), draft.key(), ExactJson.write(value));
    }
}
