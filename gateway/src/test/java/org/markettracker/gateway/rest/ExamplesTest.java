package org.markettracker.gateway.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.EditionKey;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;
import org.markettracker.gateway.readmodel.compare.ChangesPage;
import org.markettracker.gateway.readmodel.compare.Comparisons;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.Cursor;
import org.markettracker.gateway.readmodel.paging.ListPage;
import org.markettracker.gateway.readmodel.paging.Page;
import org.markettracker.gateway.readmodel.paging.PartPages;
import org.markettracker.gateway.readmodel.paging.WrongPage;
import org.markettracker.gateway.readmodel.shelf.Audience;
import org.markettracker.gateway.readmodel.shelf.Contents;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Words;

/** The examples in the API's description have the shape of what is sent. */
class ExamplesTest {
    private static final Set<String> HEAD = Set.of("tracker", "edition");

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
    void a_page_of_sizes_is_what_is_sent() {
        ListPage page = PartPages.of(view.edition(Golden.EDITION).orElseThrow(), "sizes", new Asked(1, null));
        ObjectNode example = read(Examples.SIZES_PAGE);

        assertEquals(members(example), members(page.tree()));
        assertEquals(1, page.tree().path("sizes").size());
        assertEquals(
                List.of("0000000001", "online-education", "2021-S1", "", "SIZE", "", "0"),
                Cursor.read("sizes", example.path("next").asText()).words());
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
        JsonNode sent = contents.trackers(Vantage.now(Audience.SUBSCRIBERS))
                .path("trackers")
                .get(0);
        JsonNode example = read(Examples.TRACKERS).path("trackers").get(0);

        assertEquals(members(sent), members(example));
        assertEquals(sent.path("editions"), example.path("editions"));
    }

    @Test
    void one_tracker_has_at_least_the_members_of_the_example() {
        JsonNode sent = contents.tracker("china-vaas", Vantage.now(Audience.SUBSCRIBERS))
                .orElseThrow();

        assertTrue(members(sent).containsAll(members(read(Examples.TRACKER))));
    }

    @Test
    void the_list_of_editions_is_what_is_sent() {
        assertEquals(
                contents.editions("china-vaas", Vantage.now(Audience.SUBSCRIBERS))
                        .orElseThrow(),
                read(Examples.EDITIONS));
    }

    @Test
    void conflict_and_check_are_the_golden_examples_as_they_are_sent() {
        ObjectNode tree = view.edition(Golden.EDITION).orElseThrow().tree();

        assertEquals(tree.path("conflicts").get(1), read(Examples.CONFLICT).without(HEAD));
        assertEquals(tree.path("audit").get(1), read(Examples.CHECK).without(HEAD));
    }

    @Test
    void a_why_has_the_members_that_are_sent() {
        ObjectNode example = read(Examples.WHY);
        ObjectNode sent = new OneSize(view.edition(Golden.EDITION).orElseThrow(), Words.in(Language.EN))
                .tree(example.path("size"));

        assertEquals(example, sent);
    }

    @Test
    void a_forecast_point_has_the_members_that_are_sent() {
        ObjectNode sent = new OnePoint(view.edition(Golden.EDITION).orElseThrow(), Words.in(Language.EN))
                .tree(new OnePoint.Path("e-commerce", "SIZE", "published", "base"), "2025", null)
                .orElseThrow();

        assertEquals(read(Examples.POINT), sent);
    }

    @Test
    void a_track_record_has_the_members_that_are_sent_and_sums_up_as_told() {
        EditionKey later = new EditionKey("china-vaas", "2025H1");
        Golden.into(
                view,
                1,
                List.of(
                        Golden.lifecycle("draft").with("2021H1", "2025H1"),
                        Golden.example("forecast.paths.v1/e-commerce-model")));
        ObjectNode sent = new TrackRecord(new Shelf(view, Clock.systemUTC()), Vantage.now(Audience.HOUSE))
                .page(view.edition(later).orElseThrow(), new Asked(10, null))
                .tree();

        ObjectNode example = read(Examples.TRACK_RECORD);
        assertEquals(example.path("scores"), sent.path("scores"));
        assertEquals(example.path("rollups").get(0), sent.path("rollups").get(0));
        assertEquals(4, sent.path("rollups").size());
    }

    @Test
    void changes_have_the_members_that_are_sent() {
        List<Golden> patched = Golden.content().stream()
                .map(record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.45")
                        .with("\"high\":8.35", "\"high\":8.55")
                        .with(
                                "\"id\":\"M02\"",
                                "\"id\":\"M09\",\"restatement\":{\"type\":\"source-restated\","
                                        + "\"reason\":\"The source corrected its figure.\"}")
                        .with("2021H1", "2021H1.1"))
                .toList();
        Golden.into(view, 1, patched);
        Golden.into(view, 1, Golden.lifecycle("draft").with("2021H1", "2021H1.1"));
        ChangesPage page = ChangesPage.of(
                new Comparisons(new Shelf(view, Clock.systemUTC()))
                        .of("china-vaas", "2021H1.1", "2021H1", Vantage.now(Audience.HOUSE))
                        .orElseThrow(),
                new Asked(10, null));

        assertEquals(read(Examples.CHANGES), page.tree());
    }

    @Test
    void the_refusal_is_the_problem_that_is_sent() {
        assertEquals(
                ExactJson.read(Problem.NOT_FOUND.body("There is no edition of this name here.")),
                read(Examples.NOT_FOUND));
        assertEquals(
                ExactJson.read(Problem.NOT_FOUND.body("There is nothing of this name in the edition.")),
                read(Examples.NOTHING));
        assertEquals(ExactJson.read(Problem.MALFORMED.body(wrong("0", null))), read(Examples.BAD_LIMIT));
        assertEquals(ExactJson.read(Problem.MALFORMED.body(wrong("1", "x"))), read(Examples.BAD_CURSOR));
        assertEquals(
                ExactJson.read(Problem.AS_OF_TO_COME.body(
                        read(Examples.AS_OF_TO_COME).path("detail").asText())),
                read(Examples.AS_OF_TO_COME));
    }

    private static String wrong(String limit, @Nullable String cursor) {
        return String.valueOf(
                assertThrows(WrongPage.class, () -> Page.of("sizes", List.of("a"), List::of, Asked.of(limit, cursor)))
                        .getMessage());
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
