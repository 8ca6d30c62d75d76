package org.markettracker.market.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.Given.AT;
import static org.markettracker.market.domain.Given.EDITION;
import static org.markettracker.market.domain.Given.percent;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.setAside;
import static org.markettracker.market.domain.Given.stands;
import static org.markettracker.market.domain.Given.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.tracker.Text;

class AdmissionTest {
    private final Admission admission = new Admission(Given.tracker());

    @Test
    void revenue_is_in_the_trackers_currency_in_whatever_multiple() {
        admission.check(revenue("M1", "a", "2021", "8.3亿"), List.of());
        admission.check(statement("M1", "a", "revenue", "2021", null, "CNY_1M", "830 million"), List.of());
        refused("unit", statement("M1", "a", "revenue", "2021", null, "USD_1M", "830 million"));
    }

    @Test
    void usage_is_counted_in_the_same_thing_as_other_usage() {
        Statement minutes = statement("U1", "a", "usage", "2021", null, "MINUTES_100M", "5");
        Statement calls = statement("U2", "b", "usage", "2021", null, "CALLS_100M", "5");
        admission.check(calls, List.of(revenue("M1", "a", "2021", "8.3亿")));
        assertFalse(admission.admits(calls, List.of(minutes)));
        assertTrue(admission.admits(statement("U1", "a", "usage", "2021", null, "CALLS_100M", "5"), List.of(minutes)));
    }

    @Test
    void segments_are_the_trackers_and_a_part_has_a_whole() {
        refused("segment", revenue("M1", "nowhere", "2021", "8.3亿"));
        refused("segment", percent("M1", "total", "share_of_total", "2021", null, "8.3%"));
        refused("segment", statement("M1", "total", "rank", "2021", null, "ORDINAL", "1st"));
        admission.check(percent("M1", "a", "share_of_total", "2021", null, "8.3%"), List.of());
    }

    @Test
    void about_is_said_only_of_what_is_about_and_as_a_part() {
        Statement about = revenue("M1", "a", "2021", "≈8.3亿");
        assertTrue(new Entry(about, new BigDecimal("0.10"), null)
                .saysTheSameAs(new Entry(about, new BigDecimal("0.1"), null)));
        assertFalse(Entry.of(about).saysTheSameAs(new Entry(about, new BigDecimal("0.1"), null)));
        assertThrows(Refused.class, () -> new Entry(about, new BigDecimal("1.1"), null));
        assertThrows(Refused.class, () -> new Entry(revenue("M1", "a", "2021", "8.3亿"), new BigDecimal("0.1"), null));
    }

    @Test
    void who_does_not_stand_has_a_reason_and_only_the_superseded_has_a_successor() {
        assertThrows(Refused.class, () -> new Standing(Standing.State.SET_ASIDE, null, "x", AT, null));
        assertThrows(Refused.class, () -> new Standing(Standing.State.SET_ASIDE, "why", "x", AT, "M2"));
        assertThrows(Refused.class, () -> Standing.State.parse("gone"));
        assertTrue(Standing.setAside("why", "x", AT).saysTheSameAs(Standing.setAside("why", "y", AT.plusSeconds(1))));
        assertFalse(Standing.STANDS.saysTheSameAs(Standing.setAside("why", "y", AT)));
    }

    @Test
    void a_statement_that_is_carried_over_keeps_its_standing_but_neither_what_it_gave_nor_why_it_was_restated() {
        Statement about = revenue("M1", "a", "2021", "≈8.3亿");
        MarketStatement old = new MarketStatement(
                EDITION,
                new Entry(about, new BigDecimal("0.1"), new Restated(RestatementType.ERROR, "a slip")),
                setAside(about).standing(),
                new BigDecimal("0.2"),
                "2020H2",
                "analyst",
                AT);
        MarketStatement carried = old.carriedTo(new EditionId("china-vaas", "2021H2"));
        assertEquals("2020H2", carried.origin());
        assertEquals("not comparable", carried.standing().reason());
        assertEquals(new BigDecimal("0.1"), carried.entry().about());
        assertEquals(null, carried.entry().restated());
        assertEquals(null, carried.gaveWay());
        assertFalse(carried.gaveWayLike(old));
    }

    @Test
    void what_belongs_to_a_vendor_is_refused() {
        assertThrows(Refused.class, () -> CellMeasure.of(Measure.SHARE));
        Map<String, String> row = new HashMap<>(Map.of(
                "id",
                "V1",
                "segment",
                "a",
                "vendor",
                "x-cloud",
                "measure",
                "share",
                "period",
                "2021",
                "relation",
                "eq"));
        row.putAll(Map.of("value", "24", "unit", "PCT", "status", "A", "stated", "24%", "source", "leadleo"));
        row.putAll(Map.of("confidence", "4", "section", "x"));
        Statement share = StatementColumns.read(row);
        Refused refused = assertThrows(Refused.class, () -> stands(share));
        assertTrue(refused.getMessage().startsWith("vendor:"), refused.getMessage());
    }

    @Test
    void a_text_names_the_field_and_the_language_at_fault() {
        assertEquals("label", fault(() -> Text.of("label", Map.of())));
        Map<String, String> none = new HashMap<>();
        none.put("zh", null);
        assertEquals("label.zh", fault(() -> Text.of("label", none)));
        assertEquals("label.en", fault(() -> Text.of("label", Map.of("en", " "))));
        assertEquals("label", fault(() -> Text.of("label", Map.of("English", "x"))));
        assertEquals(4000, Text.english("x".repeat(5000)).byLanguage().get("en").length());
    }

    private void refused(String field, Statement statement) {
        assertEquals(field, fault(() -> admission.check(statement, List.of())));
    }

    private static String fault(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).faults().get(0).field();
    }
}
