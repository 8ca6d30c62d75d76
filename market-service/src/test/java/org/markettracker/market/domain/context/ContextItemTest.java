package org.markettracker.market.domain.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.tracker.Text;

class ContextItemTest {
    private static final Text TEXT = new Text(Map.of("en", "users"));

    @Test
    void an_event_is_on_a_day_or_in_a_period() {
        for (String date : List.of("2021-04-06", "2020-07", "2021-S1", "2021-Q2", "2020")) {
            assertEquals(date, event(date, "policy", "up").date());
        }
        for (String date : List.of("", "2021-02-30", "2021-13", "soon", "06.04.2021")) {
            assertThrows(Refused.class, () -> event(date, "policy", "up"), date);
        }
    }

    @Test
    void an_events_type_and_effect_are_known_words() {
        assertEquals(null, event("2021", "entry", null).effect());
        assertThrows(Refused.class, () -> event("2021", "rumour", null));
        assertThrows(Refused.class, () -> event("2021", "policy", "sideways"));
    }

    @Test
    void an_indicator_agrees_with_its_stated_figure() {
        assertEquals(new BigDecimal("4.2"), indicator("4.2", ">4.2亿").value());
        Refused refused = assertThrows(Refused.class, () -> indicator("4.3", ">4.2亿"));
        assertEquals("value", refused.faults().get(0).field());
        assertEquals(
                "stated",
                assertThrows(Refused.class, () -> indicator("4.2", "many"))
                        .faults()
                        .get(0)
                        .field());
    }

    @Test
    void ids_have_no_slashes() {
        assertThrows(Refused.class, () -> new GlossaryTerm("a/b", TEXT, TEXT));
        assertThrows(Refused.class, () -> new GlossaryTerm("", TEXT, TEXT));
        assertEquals(ContextItem.Kind.GLOSSARY, new GlossaryTerm("cdn", TEXT, TEXT).kind());
    }

    private static Event event(String date, String type, @Nullable String effect) {
        return new Event("E01", "total", date, type, effect, TEXT);
    }

    private static Indicator indicator(String value, String stated) {
        return new Indicator(
                "I01",
                "total",
                TEXT,
                Period.parse("2020-03"),
                Relation.GT,
                new BigDecimal(value),
                Unit.parse("亿 persons"),
                stated,
                null,
                "online education");
    }
}
