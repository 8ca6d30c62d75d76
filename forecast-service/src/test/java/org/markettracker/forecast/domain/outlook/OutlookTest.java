package org.markettracker.forecast.domain.outlook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.markettracker.forecast.domain.Statements.EDITION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;

class OutlookTest {
    @Test
    void an_expectation_may_be_open_at_either_end_or_at_both() {
        assertDoesNotThrow(() -> outlook("O03", "2022", null, "slowing"));
        assertDoesNotThrow(() -> outlook("O04", null, "2025", "up"));
        assertDoesNotThrow(() -> outlook("O05", null, null, "up"));
        assertDoesNotThrow(() -> outlook("O06", "2022", "2022", "slightly up"));
        assertDoesNotThrow(() -> outlook("O06", "2022-S2", "2022", "up"));
    }

    @Test
    void it_does_not_end_before_it_starts() {
        refused("to", () -> outlook("O01", "2023", "2022", "up"));
        refused("to", () -> outlook("O01", "2022-S2", "2022-S1", "up"));
    }

    @Test
    void its_id_and_direction_are_short() {
        refused("id", () -> outlook("O 1", null, null, "up"));
        refused("id", () -> outlook("", null, null, "up"));
        refused("direction", () -> outlook("O01", null, null, " "));
        refused("direction", () -> outlook("O01", null, null, "x".repeat(65)));
    }

    @Test
    void its_words_are_in_at_least_one_language() {
        refused("statement", () -> new Text(Map.of()));
        refused("statement", () -> new Text(Map.of("English", "up")));
        refused("statement.zh", () -> new Text(Map.of("zh", " ")));
        refused("statement.en", () -> new Text(Map.of("en", "x".repeat(4001))));
        Map<String, String> withNull = new HashMap<>();
        withNull.put("ja", null);
        refused("statement.ja", () -> new Text(withNull));
    }

    @Test
    void a_change_carries_what_is_to_be_said() {
        Outlook known = outlook("O01", "2022", "2023", "up");
        assertEquals(List.of(new Fact.OutlookIs(known)), known.recorded().facts());
        assertEquals(List.of(new Fact.OutlookGone(EDITION, "O01")), known.gone().facts());
        EditionId next = new EditionId("china-vaas", "2021H2");
        assertEquals(next, known.carriedTo(next).edition());
        assertEquals(known, known.carriedTo(next).carriedTo(EDITION));
    }

    private static Outlook outlook(String id, String from, String to, String direction) {
        return new Outlook(
                EDITION,
                id,
                "online-education",
                from == null ? null : Period.parse(from),
                to == null ? null : Period.parse(to),
                direction,
                new Text(Map.of("en", "Recovery led by vocational education")));
    }

    private static void refused(String field, Executable attempt) {
        Refused refused = assertThrows(Refused.class, attempt);
        assertEquals(Refusal.INVALID, refused.refusal());
        assertEquals(field, refused.faults().get(0).field());
    }
}
