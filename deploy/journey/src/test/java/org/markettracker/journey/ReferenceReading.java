package org.markettracker.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a client reads of the 2021H1 numbers at the gateway: bounds with their reasons, conflicts with their decision. */
final class ReferenceReading {
    private static final String VAAS = "/api/v1/trackers/china-vaas/editions/2021H1";

    private final Visitor client;

    ReferenceReading(Visitor client) {
        this.client = client;
    }

    /** The two minimal conflicts and no other, each decided by setting the 70 % share aside, with the reason. */
    void holdsTheTwoConflictsWithTheirDecision() throws IOException, InterruptedException {
        JsonNode conflicts = client.json(VAAS + "/conflicts").path("conflicts");
        Set<List<String>> market = new HashSet<>();
        for (JsonNode conflict : conflicts) {
            if (!conflict.path("part").asText().equals("market")) {
                continue;
            }
            market.add(texts(conflict.path("statements")));
            assertEquals("set-aside", conflict.at("/decision/kind").asText());
            assertEquals(List.of("M08"), texts(conflict.at("/decision/statements")));
            assertTrue(conflict.at("/decision/reason").asText().contains("273.9"), conflict.toString());
            assertEquals("analyst", conflict.at("/decision/by").asText());
            assertFalse(conflict.at("/sentence/en").asText().isEmpty());
            JsonNode alone =
                    client.json(VAAS + "/conflicts/" + conflict.path("id").asText());
            assertEquals(conflict.path("statements"), alone.path("statements"));
        }
        assertEquals(Set.of(List.of("M03", "M07", "M08"), List.of("M04", "M07", "M08")), market);
    }

    /** The bounds that domain.md states, each with the statements that make it. */
    void holdsTheBoundsWithTheirReasons() throws IOException, InterruptedException {
        holds("SIZE/total/2021-S1", "(300, 315]", Set.of("M03"), Set.of("M04"));
        holds("SIZE/pan-entertainment/2019", "(183.602703, ", Set.of("M05", "M06"), null);
        holds(
                "SIZE/other/2021-S1",
                "(77.05, 92.35]",
                Set.of("M03", "M07", "M09", "M13"),
                Set.of("M04", "M07", "M09", "M13"));
        holds("SIZE/online-education/2020-S1", "[20.625, 21.139241)", Set.of("M09"), Set.of("M09", "M11"));
    }

    /** Every check passed or was waived with a reason. */
    void holdsAnAuditThatLetTheEditionGo() throws IOException, InterruptedException {
        JsonNode audit = client.json(VAAS + "/audit").path("audit");
        assertTrue(audit.size() >= 8, audit.toString());
        for (JsonNode check : audit) {
            String outcome = check.path("outcome").asText();
            assertTrue(
                    outcome.equals("pass")
                            || outcome.equals("waived")
                                    && !check.at("/decision/reason").asText().isEmpty(),
                    check.toString());
        }
    }

    private void holds(String cell, String interval, Set<String> low, @Nullable Set<String> high)
            throws IOException, InterruptedException {
        JsonNode answer = client.json(VAAS + "/sizes/" + cell);
        JsonNode size = answer.path("size");
        String read = (size.path("lowOpen").asBoolean() ? "(" : "[") + number(size.path("low")) + ", "
                + (high == null
                        ? ""
                        : number(size.path("high")) + (size.path("highOpen").asBoolean() ? ")" : "]"));
        assertEquals(interval, read, cell + ": " + answer);
        assertTrue(statements(answer, "low").containsAll(low), cell + ": " + answer);
        assertTrue(high == null || statements(answer, "high").containsAll(high), cell + ": " + answer);
        // in full: whoever asks why can see what was stated and by whom
        answer.at("/why/low/statements")
                .forEach(each -> assertFalse(each.path("stated").asText().isEmpty()));
        if (cell.contains("/other/")) {
            assertTrue(
                    answer.at("/why/low/identities/0/code").asText().startsWith("children/total/"), answer.toString());
            assertFalse(answer.at("/why/low/identities/0/sentence").asText().isEmpty());
        }
    }

    private static Set<String> statements(JsonNode answer, String end) {
        Set<String> ids = new HashSet<>();
        answer.at("/why/" + end + "/statements")
                .forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private static String number(JsonNode node) {
        return new BigDecimal(node.asText()).stripTrailingZeros().toPlainString();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
