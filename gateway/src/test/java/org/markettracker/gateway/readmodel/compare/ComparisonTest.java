package org.markettracker.gateway.readmodel.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.WrongPage;
import org.markettracker.gateway.readmodel.shelf.Audience;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;

class ComparisonTest {
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private final View view = new View();
    private final Comparisons comparisons = new Comparisons(new Shelf(view, Clock.fixed(NOW, ZoneOffset.UTC)));

    ComparisonTest() {
        publish("2021H1", "2021-11-03T08:00:02Z", record -> record);
    }

    @Test
    void the_same_numbers_are_no_difference() {
        publish("2021H2", "2022-05-03T08:00:02Z", record -> record);

        assertEquals(List.of(), changes("2021H2", "2021H1"));
    }

    @Test
    void a_number_that_moved_is_shown_as_it_was_and_as_it_is() {
        publish("2021H2", "2022-05-03T08:00:02Z", record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.25"));

        List<ObjectNode> changes = changes("2021H2", "2021H1");

        assertEquals(1, changes.size());
        assertEquals(
                "market changed SIZE online-education 2021-S1 true",
                String.join(
                        " ",
                        text(changes.get(0), "part"),
                        text(changes.get(0), "kind"),
                        text(changes.get(0), "measure"),
                        text(changes.get(0), "segment"),
                        text(changes.get(0), "period"),
                        text(changes.get(0), "beyondRounding")));
        assertEquals("8.3", changes.get(0).at("/old/value").asText());
        assertEquals("8.5", changes.get(0).at("/new/value").asText());
        assertFalse(changes.get(0).path("old").has("segment"));
        assertFalse(changes.get(0).has("reason"));
    }

    @Test
    void half_a_unit_of_the_last_digit_is_rounding_and_more_is_not() {
        publish("A", "2022-05-03T08:00:02Z", record -> record.with("8.3,\"low\":8.25", "8.35,\"low\":8.25"));
        publish("B", "2022-06-03T08:00:02Z", record -> record.with("8.3,\"low\":8.25", "8.351,\"low\":8.25"));

        assertFalse(changes("A", "2021H1").get(0).path("beyondRounding").asBoolean());
        assertTrue(changes("B", "2021H1").get(0).path("beyondRounding").asBoolean());
    }

    @Test
    void a_number_without_a_point_is_judged_by_its_ends() {
        publish("A", "2022-05-03T08:00:02Z", record -> record.with("\"low\":300,", "\"low\":300.4,"));
        publish("B", "2022-06-03T08:00:02Z", record -> record.with("\"low\":300,", "\"low\":310,"));

        assertFalse(changes("A", "2021H1").get(0).path("beyondRounding").asBoolean());
        assertTrue(changes("B", "2021H1").get(0).path("beyondRounding").asBoolean());
    }

    @Test
    void the_same_amount_in_another_multiple_moves_nothing() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record -> record.with(
                        "\"value\":8.3,\"low\":8.25,\"lowOpen\":false,\"high\":8.35,\"highOpen\":true,\"unit\":\"CNY\","
                                + "\"unitMult\":8,\"decimals\":1",
                        "\"value\":830,\"low\":825,\"lowOpen\":false,\"high\":835,\"highOpen\":true,\"unit\":\"CNY\","
                                + "\"unitMult\":6,\"decimals\":0"));

        assertEquals(List.of("false"), texts(changes("2021H2", "2021H1"), "beyondRounding"));
    }

    @Test
    void what_appears_or_disappears_moves_beyond_rounding() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record ->
                        record.key().contains("/SIZE/online-education/") ? record.with("2021-S1", "2022-S1") : record);

        List<ObjectNode> changes = changes("2021H2", "2021H1");

        assertEquals(List.of("removed", "added"), texts(changes, "kind"), "in the order of reading: by period");
        assertEquals(List.of("true", "true"), texts(changes, "beyondRounding"));
        assertTrue(changes.get(0).has("old") && !changes.get(0).has("new"));
        assertTrue(changes.get(1).has("new") && !changes.get(1).has("old"));
    }

    @Test
    void shares_and_forecasts_are_compared_too() {
        publish("2021H2", "2022-05-03T08:00:02Z", record -> record.with("\"value\":24.0", "\"value\":25.0")
                .with("148.1,", "150.0,"));

        List<ObjectNode> changes = changes("2021H2", "2021H1");

        assertEquals(List.of("vendor", "forecast"), texts(changes, "part"));
        assertEquals("alibaba-cloud", text(changes.get(0), "vendor"));
        assertEquals("published", text(changes.get(1), "method"));
        assertEquals("base", text(changes.get(1), "scenario"));
    }

    @Test
    void a_restated_statement_explains_the_cells_that_rest_on_it() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.25")
                        .with(
                                "\"id\":\"M02\"",
                                "\"id\":\"M09\",\"restatement\":{\"type\":\"error\",\"reason\":\"A slip.\"}"),
                restatement("2021H2", "method", "Another way.", ""));

        ObjectNode change = changes("2021H2", "2021H1").get(0);

        assertEquals("error", text(change, "type"));
        assertEquals("M09: A slip.", text(change, "reason"));
    }

    @Test
    void the_narrowest_restatement_that_takes_the_cell_in_explains_it() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.25"),
                restatement("2021H2", "method", "All of it.", ""),
                restatement("2021H2", "taxonomy", "Elsewhere.", "\"segments\":[\"total\"]"),
                restatement(
                        "2021H2",
                        "new-source",
                        "A better source.",
                        "\"segments\":[\"online-education\"],\"measures\":[\"SIZE\"],\"periods\":[\"2021-S1\"]"));

        assertEquals("new-source", text(changes("2021H2", "2021H1").get(0), "type"));
    }

    @Test
    void a_cell_whose_own_statements_are_as_they_were_followed_those_that_say_why_they_changed() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.25")
                        .with(
                                "\"stated\":\">55.1%\"",
                                "\"stated\":\">56.0%\",\"restatement\":{\"type\":\"source-restated\",\"reason\":\"Table 3.\"}"));

        ObjectNode change = changes("2021H2", "2021H1").get(0);

        assertEquals("reconciled", text(change, "type"));
        assertEquals("follows from M02", text(change, "reason"));
    }

    @Test
    void a_number_that_was_published_is_explained_by_no_statement_that_does_not_say_why() {
        publish("2021H2", "2022-05-03T08:00:02Z", record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.25")
                .with("\"stated\":\">55.1%\"", "\"stated\":\">56.0%\""));

        assertFalse(changes("2021H2", "2021H1").get(0).has("reason"));
    }

    @Test
    void a_new_cell_of_a_source_not_heard_before_is_a_new_source() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record -> record.key().contains("/SIZE/online-education/")
                        ? record.with("2021-S1", "2022-S1")
                        : record.with("\"id\":\"M02\"", "\"id\":\"M09\"").with("frost-sullivan", "another-house"));

        ObjectNode added = changes("2021H2", "2021H1").get(1);

        assertEquals("added", text(added, "kind"));
        assertEquals("new-source", text(added, "type"));
        assertEquals("M09 of another-house", text(added, "reason"));
    }

    @Test
    void editions_in_between_explain_as_well_and_others_do_not() {
        publish(
                "2021H2",
                "2022-05-03T08:00:02Z",
                record -> record.with("8.3,\"low\":8.25", "8.5,\"low\":8.25"),
                restatement("2021H2", "error", "In between.", ""));
        publish("2022H1", "2022-11-03T08:00:02Z", record -> record.with("8.3,\"low\":8.25", "8.6,\"low\":8.25"));

        assertEquals("In between.", text(changes("2022H1", "2021H1").get(0), "reason"));
        assertFalse(changes("2022H1", "2021H2").get(0).has("reason"));
        assertEquals("In between.", text(changes("2021H1", "2021H2").get(0), "reason"));
    }

    @Test
    void a_client_compares_nothing_that_he_cannot_see() {
        Golden.content().forEach(record -> Golden.into(view, 1, record.with("2021H1", "2021H2")));
        Golden.into(view, 1, Golden.lifecycle("draft").with("2021H1", "2021H2"));

        assertTrue(of("2021H2", "2021H1", Audience.SUBSCRIBERS).isEmpty());
        assertTrue(of("2021H1", "2021H2", Audience.SUBSCRIBERS).isEmpty());
        assertTrue(of("2021H2", "2021H1", Audience.HOUSE).isPresent());
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_a_foreign_cursor_is_refused() {
        publish("2021H2", "2022-05-03T08:00:02Z", record -> record.with("\"value\":24.0", "\"value\":25.0")
                .with("148.1,", "150.0,"));
        Comparison comparison = of("2021H2", "2021H1", Audience.HOUSE).orElseThrow();

        ChangesPage first = ChangesPage.of(comparison, new Asked(1, null));
        ChangesPage second =
                ChangesPage.of(comparison, new Asked(1, first.next().orElseThrow()));

        assertEquals("vendor", first.tree().at("/changes/0/part").asText());
        assertEquals("forecast", second.tree().at("/changes/0/part").asText());
        assertEquals(first.next().orElseThrow(), first.tree().path("next").asText());
        assertTrue(second.next().isEmpty());
        assertThrows(WrongPage.class, () -> ChangesPage.of(comparison, new Asked(1, "bm9uZQ")));
        assertThrows(WrongPage.class, () -> ChangesPage.of(comparison, new Asked(1, "%")));
    }

    @Test
    void a_reader_goes_on_where_a_change_was_that_is_none_any_more() {
        publish("2021H2", "2022-05-03T08:00:02Z", record -> record.with("\"value\":24.0", "\"value\":25.0")
                .with("148.1,", "150.0,"));
        String place = ChangesPage.of(of("2021H2", "2021H1", Audience.HOUSE).orElseThrow(), new Asked(1, null))
                .next()
                .orElseThrow();
        publish("2022H1", "2022-11-03T08:00:02Z", record -> record.with("148.1,", "150.0,"));

        ChangesPage page = ChangesPage.of(of("2022H1", "2021H1", Audience.HOUSE).orElseThrow(), new Asked(1, place));

        assertEquals("forecast", page.tree().at("/changes/0/part").asText());
        assertTrue(page.next().isEmpty());
    }

    private Optional<Comparison> of(String edition, String previous, Audience audience) {
        return comparisons.of("china-vaas", edition, previous, Vantage.now(audience));
    }

    private List<ObjectNode> changes(String edition, String previous) {
        return of(edition, previous, Audience.SUBSCRIBERS).orElseThrow().changes();
    }

    private void publish(String edition, String at, UnaryOperator<Golden> changed, Golden... more) {
        List<Golden> content = new ArrayList<>(Golden.content().stream()
                .map(changed)
                .map(record -> record.with("2021H1", edition))
                .toList());
        content.addAll(List.of(more));
        Golden.into(view, 1, content);
        Golden lifecycle = Golden.published(content, null);
        Golden.into(
                view,
                1,
                lifecycle
                        .with("\"edition\":\"2021H1\"", "\"edition\":\"" + edition + "\"")
                        .with("2021-11-03T08:00:02Z", at)
                        .keyed("china-vaas/" + edition));
    }

    private static Golden restatement(String edition, String type, String reason, String scope) {
        String value = "{\"tracker\":\"china-vaas\",\"edition\":\"" + edition + "\",\"id\":\"r-" + type
                + "\",\"kind\":\"restatement\",\"statements\":[],\"type\":\"" + type + "\",\"reason\":\"" + reason
                + "\""
                + (scope.isEmpty() ? "" : "," + scope) + "}";
        return new Golden(
                Topic.MARKET_AUDIT, "china-vaas/" + edition + "/r-" + type, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }

    private static List<String> texts(List<ObjectNode> nodes, String member) {
        return nodes.stream().map(node -> text(node, member)).toList();
    }
}
