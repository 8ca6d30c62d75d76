package org.markettracker.deploy.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferenceTrackerTest {

    private ReferenceTracker reference =
            new ReferenceTracker("", "", new ObjectNode(null), java.util.Map.of(), List.of());

    @BeforeEach
    void theReferenceTracker() throws IOException {
        reference = ReferenceTracker.read("china-vaas-2021H1");
    }

    @Test
    void every_row_of_the_files_becomes_a_request() {
        assertEquals(16, reference.count("market statements"));
        assertEquals(26, reference.count("vendor statements"));
        assertEquals(5, reference.count("forecast statements"));
        assertEquals(7, reference.count("vendors"));
        assertEquals(6, reference.count("indicators"));
        assertEquals(15, reference.count("events"));
        assertEquals(8, reference.count("outlook"));
        assertEquals(8, reference.count("glossary terms"));
        assertEquals("/api/v1/trackers/china-vaas/editions/2021H1", reference.editionPath());
    }

    @Test
    void what_rests_on_another_comes_after_it() {
        List<String> order = new ArrayList<>(reference.entries().keySet());
        assertTrue(order.indexOf("vendors") < order.indexOf("vendor statements"));
        assertEquals("market statements", order.get(0));
    }

    @Test
    void the_analyst_decides_with_a_reason_what_the_statements_leave_open() {
        List<Decision> decisions = reference.decisions();

        assertEquals(
                List.of("market/statements/M08/standing"),
                decisions.stream().map(Decision::target).toList());
        assertEquals("set-aside", decisions.get(0).body().path("standing").asText());
        assertTrue(decisions.get(0).body().path("reason").asText().contains("273.9"));
    }

    @Test
    void a_check_is_waived_with_a_reason_and_nothing_is_decided_without_one() {
        Decision waiver = new Decision("audit/language-against-language", "waived", "the texts follow");

        assertEquals("audit/language-against-language/decision", waiver.target());
        assertEquals("waived", waiver.body().path("kind").asText());
        assertEquals("market/audit/language-against-language", waiver.asked());
        assertThrows(IllegalArgumentException.class, () -> new Decision("market/statements/M08", "set-aside", " "));
    }

    @Test
    void the_digits_of_a_figure_stay_as_written() {
        assertEquals(
                "{\"segment\":\"total\",\"vendor\":\"alibaba-cloud\",\"measure\":\"share\",\"period\":\"2021-S1\","
                        + "\"relation\":\"eq\",\"value\":24.0,\"unit\":\"PCT\",\"status\":\"A\",\"stated\":\"24.0%\","
                        + "\"source\":\"leadleo\",\"confidence\":4,\"section\":\"market competition\"}",
                body("vendor statements", "vendor/statements/V04").toString());
    }

    @Test
    void a_base_period_goes_along_and_an_empty_cell_does_not() {
        assertEquals(
                "2019",
                body("market statements", "market/statements/M02")
                        .path("basePeriod")
                        .asText());
        assertFalse(body("market statements", "market/statements/M01").has("basePeriod"));
        assertFalse(body("events", "events/E05").has("effect"));
    }

    @Test
    void the_taxonomy_is_flat_with_parents_before_their_children() {
        List<String> segments = new ArrayList<>();
        reference.body().path("segments").forEach(segment -> {
            segments.add(segment.path("id").asText());
            assertTrue(!segment.has("parent")
                    || segments.contains(segment.path("parent").asText()));
        });
        assertEquals(List.of("total", "pan-entertainment", "online-education", "e-commerce", "other"), segments);
        assertTrue(reference.body().path("segments").get(4).path("residual").asBoolean());
    }

    @Test
    void a_house_has_its_id_and_its_name_by_language() {
        assertEquals(
                "{\"id\":\"frost-sullivan\",\"name\":{\"en\":\"Frost & Sullivan\",\"zh\":\"沙利文\"}}",
                reference.body().path("dataSource").toString());
    }

    @Test
    void a_vendor_carries_the_groups_it_is_in() {
        assertEquals(
                "[{\"id\":\"leaders\",\"label\":{\"en\":\"two leaders\"}}]",
                body("vendors", "vendors/tencent-cloud").path("groups").toString());
        assertEquals(
                "[]", body("vendors", "vendors/huawei-cloud").path("groups").toString());
        assertEquals(
                "2021-S2",
                body("vendors", "vendors/volcano-engine").path("entered").asText());
    }

    @Test
    void a_tracker_that_is_not_there_is_refused_by_name() {
        var refused = assertThrows(IOException.class, () -> ReferenceTracker.read("mars-2050"));
        assertEquals("The reference tracker mars-2050 has no file tracker.yaml", refused.getMessage());
    }

    @Test
    void a_problem_is_known_by_its_type() {
        Answer answer = new Answer(409, "{\"type\":\"urn:market-tracker:problem:edition-exists\"}");
        assertTrue(answer.is("edition-exists"));
        assertFalse(answer.isOk());
        assertFalse(new Answer(502, "<html>").is("edition-exists"));
    }

    private ObjectNode body(String kind, String path) {
        return reference.entries().getOrDefault(kind, List.of()).stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
